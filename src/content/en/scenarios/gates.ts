/** The scenarios about the limits and the order of the gates. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const gates = {
  'rate-limited': {
    title: 'Five quick requests',
    lookFor: 'Watch the RateLimit header count down to r=0, and the fifth request get a 429.',
    explanation:
      'Here each client may send 4 requests per 60 seconds. They are counted with a bucket: each request takes one token out, and every 15 seconds one flows in again. The fifth request finds it empty and gets 429 Too Many Requests; Retry-After says how long to wait.',
    rule: 'RFC 6585 section 4; draft-ietf-httpapi-ratelimit-headers-11',
    wrong: '503, because the server gets too many requests.',
    why: '503 means that the server cannot cope at the moment, for anyone (RFC 9110 section 15.6.4). Here one client has used up its own quota: 429 (RFC 6585 section 4).',
    pointAt:
      'Point at r in the header RateLimit of each response: 3, 2, 1, 0. Then at Retry-After: 15 in the 429.',
    question: 'Four requests per minute are allowed. What happens to the fifth?',
    answer:
      '429 Too Many Requests with Retry-After: 15, as every 15 seconds one more is allowed. 503 would mean that the server cannot cope with anyone.',
  },
  'validate-before-authorize': {
    title: 'Validate before Authorize',
    lookFor: 'See what the 422 tells a user who may not place orders at all.',
    explanation:
      'The token lacks the scope for placing orders, so the answer should be 403. But here Validate stands before Authorize and answers first: 422, with a list of what is wrong in the body. So somebody without the right learns what the route wants, and the server has read the body for nothing.',
    rule: 'RFC 9110 sections 15.5.4 and 15.5.21',
    wrong: 'The order does not matter, because the request is refused in either case.',
    why: 'The two answers say different things: 403 tells nothing, 422 describes a route that this user may not use (RFC 9110 sections 15.5.4 and 15.5.21). First comes who may do it, then what was sent.',
    pointAt:
      'Point at the order of the gates: Validate stands before Authorize. The 422 describes a route that this user may not use.',
    question:
      'The token lacks the scope, and the body is wrong, too. Which of the two will be said?',
    answer:
      'What the first gate finds: here 422, with a list of what the route wants. In the usual order it would be 403, which tells a stranger nothing.',
  },
  'logging-last': {
    title: 'Logging comes last',
    lookFor: 'See that Logging is never reached, although a request was refused.',
    explanation:
      'Here Logging stands behind all other gates, so it sees only what they let through. The request with the expired token is refused before it gets there: no line in the log, and no X-Request-Id in the 401. Somebody who tries a thousand tokens would leave no trace.',
    rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
    wrong: 'Only requests that get as far as the business logic are worth a line in the log.',
    why: 'Attacks show in what is refused, such as many 401 in a row. Failed logins and refused accesses belong in the log (OWASP Logging Cheat Sheet), so Logging must stand before the gates that refuse.',
    pointAt:
      'Point at Logging: dashed, never reached. And look for X-Request-Id in the 401: there is none.',
    question:
      'Logging now stands behind Authenticate, and this token has expired. What will the log say?',
    answer:
      'Nothing. It sees only what the gates let through, so somebody who tries a thousand tokens leaves no trace. Logging belongs first.',
  },
} satisfies ScenarioWordsOf<'gates'>

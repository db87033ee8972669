/** Faults and outcomes of the gate Rate limit, on the way in and on the way back. */
import type { SubjectWords } from '../../text-shapes'

export const rateLimit = {
  faults: {
    'quota-exceeded': {
      name: 'Quota used up',
      what: 'This client has used up its quota, for example 4 requests in 60 seconds: 429 Too Many Requests. Retry-After says how long to wait.',
      console:
        'fetch() resolves: response.status is 429, response.ok is false. The script can read Retry-After and RateLimit only if they are exposed.',
      rule: 'RFC 6585 section 4; draft-ietf-httpapi-ratelimit-headers-11',
      fix: 'In the page: wait as long as Retry-After says, send fewer requests, and never retry in a loop without a pause.',
    },
  },
  outcomes: {
    'quota.available': {
      caption:
        'Within the limit of {quota} requests per {windowS} s: {remaining} left after this one.',
      explanation:
        'Each client has a quota of requests, so that one client cannot use up the server for all. Every request takes one from the quota, which refills evenly over the window of time. The gate stands before the token check, so that guessing tokens is limited too.',
      rule: 'RFC 6585 section 4',
    },
    'quota.exceeded': {
      caption:
        'All {quota} requests per {windowS} s are used up: retry after {retryAfterS, plural, one {# second} other {# seconds}}.',
      explanation:
        'This client has used its whole quota, so the request is refused with 429 Too Many Requests before it costs any more work. Retry-After says how long to wait. 429 means that this client sent too much; when the server itself is overloaded, the status is 503.',
      rule: 'RFC 6585 section 4; RFC 9110 section 10.2.3',
    },
    'quota.reported': {
      caption:
        'The RateLimit headers are added: {remaining} left of {quota} requests per {windowS} s.',
      explanation:
        'RateLimit-Policy names the quota and its window, RateLimit says what is left of it. Both are still an Internet-Draft, not yet a standard; headers that start with X-RateLimit were never one. They may be sent with any status, so that a client can slow down before it meets a 429.',
      rule: 'draft-ietf-httpapi-ratelimit-headers-11',
    },
  },
} satisfies SubjectWords

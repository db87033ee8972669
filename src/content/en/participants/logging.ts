/** Faults and outcomes of the gate Logging, on the way in and on the way back. */
import type { SubjectWords } from '../../text-shapes'

export const logging = {
  faults: {
    'logging-last': {
      name: 'Logging comes last',
      what: 'Logging stands behind the other gates and sees only what they let through. A request that they refuse with 401, 403 or 429 leaves no line in the log.',
      console:
        'response.status and response.ok stay as they are. At most X-Request-Id is missing from what the other gates refuse, as logging adds it.',
      rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
      fix: 'On the server: put logging first. It then wraps all other gates: it sees every request first and every response last.',
    },
    'logging-fails': {
      name: 'Log cannot be written',
      what: 'Writing the log line fails, for example because the disk is full. The gate catches its own error, and the request goes on.',
      console:
        'Nothing changes for the page: response.status and response.ok are what they would have been.',
      rule: 'OWASP Logging Cheat Sheet',
      fix: 'On the server: catch errors of logging on the spot, and raise an alarm in another way. A lost log line must not cost an order.',
    },
  },
  outcomes: {
    'request.logged': {
      caption: 'The request gets the id {requestId}; the log notes {method} {path}.',
      explanation:
        'Logging belongs before all other gates, so that a request leaves a line in the log even if a later gate refuses it. The request id goes into the X-Request-Id header of the response, so that a user’s report and the log lines can be matched; the header is a convention, not a standard. Tokens and passwords are never written to the log.',
      rule: 'OWASP Logging Cheat Sheet',
    },
    'log.failed': {
      caption: 'The log cannot be written; the response of {requestId} goes on all the same.',
      explanation:
        'The disk is full or the log server cannot be reached. That is a problem for those who run the shop, not for the one who sent the request, so the response goes on unchanged. Whoever runs the shop must notice in another way, for example by monitoring.',
      rule: 'OWASP Logging Cheat Sheet',
    },
    'response.logged': {
      caption: 'The log notes {status} after {durationMs, number} ms for request {requestId}.',
      explanation:
        'A gate sees the request first and its response later, so this one knows both the status and how long everything behind it took. The line has the same request id as the first one. What a gate behind this one refused is logged too: many 401 in a row can mean that somebody is guessing.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
} satisfies SubjectWords

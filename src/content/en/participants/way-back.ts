/** Faults and outcomes of the API on the way back: error handling, and how a response is sent. */
import type { SubjectWords } from '../../text-shapes'

export const wayBack = {
  faults: {
    'html-error': {
      name: 'HTML error page',
      what: 'An error is answered with the framework’s own HTML page, although the client expects JSON. The status 404 is right, but the page cannot read the body.',
      console:
        "fetch() resolves: response.status is 404, response.ok is false. Then response.json() rejects: SyntaxError: Unexpected token ''<'', \"<!DOCTYPE \"... is not valid JSON",
      rule: 'RFC 9457 section 3; RFC 9110 section 8.3',
      fix: 'On the server: write every error as application/problem+json, those of the framework too. In the page: look at response.ok and Content-Type before parsing.',
    },
    'exception-after-headers': {
      name: 'Exception after the headers',
      what: 'The server has already sent 200 OK and part of the body when the exception comes. The status cannot be taken back, so the server can only break off the connection.',
      console:
        'fetch() has already resolved: response.status is 200, response.ok is true. Then response.json() rejects with a TypeError, because the body is incomplete.',
      rule: 'RFC 9112 sections 6.3 and 8',
      fix: 'On the server: finish what can fail before sending the first byte. In the page: treat an incomplete body as a failure, whatever the status.',
    },
    'answer-lost': {
      name: 'Response is lost',
      what: 'The order was committed, and then the response got lost on its way back. The order exists, but the page does not know it.',
      console:
        'TypeError: Failed to fetch, exactly as if the request had never arrived. There is no status.',
      rule: 'RFC 9110 section 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'In the page: repeat the order with the same Idempotency-Key. On the server: store the response together with the key, in the same transaction as the order.',
    },
  },
  outcomes: {
    'response.sent': {
      caption:
        'The API sends {status} {reason}: {bytes, plural, one {# byte} other {# bytes}} in all.',
      explanation:
        'The server writes the response as HTTP/1.1 text: a status line, the header fields, an empty line and the body. Content-Length counts the bytes of the body, not its characters: the sign € takes three bytes in UTF-8. The Date header says when the server made the message.',
      rule: 'RFC 9112 section 2.1; RFC 9110 section 8.6',
    },
    'page.created': {
      caption:
        'The framework answers with its own page: {status} as HTML, {bytes} bytes, not JSON.',
      explanation:
        'Nobody has told the framework how to answer here, so it uses its own error page. That is fine for a person and useless for a program that expects JSON. The status is right all the same, and X-Content-Type-Options keeps browsers from guessing another type.',
      rule: 'RFC 9110 section 15.5.5',
    },
    'response.broken': {
      caption:
        '{status} and the headers are sent, then an exception: {sent} of {announced} bytes follow.',
      explanation:
        'The status line and the headers have left already when something throws, so the status cannot be changed to 500 any more. All that the server can do is to end the connection before Content-Length is reached. The client sees an incomplete message.',
      rule: 'RFC 9112 section 8',
    },
    'response.lost': {
      caption: 'The {status} leaves the API, but the connection breaks: no byte of it arrives.',
      explanation:
        'The work is done and committed, and only its answer gets lost. The client cannot know that: for it, this looks the same as a request that never arrived. So the request may be sent again only if doing it twice does no harm, for example with an Idempotency-Key.',
      rule: 'RFC 9110 section 9.2.2',
    },
    'problem.created': {
      caption: 'Error handling writes the response: {status} {reason}, as problem+json.',
      explanation:
        'All refusals and exceptions end in one place, which makes a complete response in one format: application/problem+json with type, title, status and detail. The status in the body is the same as in the status line. What would help an attacker, such as a stack trace or an SQL error, stays in the log. From here the trip goes back.',
      rule: 'RFC 9457 section 3',
    },
    'response.passed': {
      caption:
        '{gate, select, logging {Logging} cors {CORS} authenticate {Authenticate} authorize {Authorize} validate {Validate} other {The gate {gate}}} passes the {status} on unchanged.',
      explanation:
        'The response passes the gates in reverse order, because each gate is wrapped around the next one. This gate made its decision on the way out and has nothing to add on the way back. It still sees the response, and could change it.',
      rule: '',
    },
  },
} satisfies SubjectWords

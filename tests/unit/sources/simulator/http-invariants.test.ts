import { describe, expect, it } from 'vitest'
import type { HttpMessage } from '../../../../src/trace/evidence'
import { findBrokenRules, RULES, type RuleName } from '../../../fixtures/http-invariants'

const CRLF = '\r\n'
const DATE = 'Date: Thu, 01 Jan 2026 12:05:00 GMT'
const NO_STORE = 'Cache-Control: no-store'
const ORIGIN = 'Origin: https://app.example'
const CORS = ['Access-Control-Allow-Origin: https://app.example', 'Vary: Origin']

function ask(lines: readonly string[], body = ''): HttpMessage {
  const text = [...lines, '', body].join(CRLF)
  return { kind: 'request', label: text.split(' ')[0] ?? '', text }
}

function answer(status: string, lines: readonly string[], body = ''): HttpMessage {
  const text = [`HTTP/1.1 ${status}`, ...lines, '', body].join(CRLF)
  return { kind: 'response', label: status.slice(0, 3), text }
}

function content(type: string, body: string): readonly string[] {
  return [`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`]
}

/** An error with a good body; a test leaves out what its status needs, or adds it. */
function fail(status: string, lines: readonly string[], members: object = {}): HttpMessage {
  const problem = { type: 'about:blank', title: 'x', status: Number(status.slice(0, 3)) }
  const body = JSON.stringify({ ...problem, ...members })
  const fields = [DATE, NO_STORE, ...lines, ...content('application/problem+json', body)]
  return answer(status, fields, body)
}

const GET = ask(['GET /orders/42 HTTP/1.1', 'Host: api.example', ORIGIN])
const HEAD = ask(['HEAD /orders/42 HTTP/1.1', 'Host: api.example', ORIGIN])
const POST = ask(
  ['POST /orders HTTP/1.1', 'Host: api.example', ORIGIN, ...content('application/json', '{"ü":1}')],
  '{"ü":1}',
)
const PREFLIGHT = ask([
  'OPTIONS /orders HTTP/1.1',
  'Host: api.example',
  ORIGIN,
  'Access-Control-Request-Method: POST',
])
const OK = answer('200 OK', [DATE, ...CORS, ...content('text/plain', 'hi')], 'hi')
const UNCHANGED = answer('304 Not Modified', [
  DATE,
  'ETag: "v1"',
  'Cache-Control: no-cache',
  'Vary: Origin',
])
const PAGE = answer(
  '404 Not Found',
  [DATE, NO_STORE, 'X-Content-Type-Options: nosniff', ...content('text/html', '<p>')],
  '<p>',
)
const BROKEN_OFF = { ...change(OK, 'hi', 'h'), isIncomplete: true as const }

function change(message: HttpMessage, from: string, to: string): HttpMessage {
  if (!message.text.includes(from)) throw new Error(`there is no ${from}`)
  return { ...message, text: message.text.replace(from, to) }
}

const add = (message: HttpMessage, line: string) => change(message, CRLF, `${CRLF}${line}${CRLF}`)
const drop = (message: HttpMessage, line: string) => change(message, `${line}${CRLF}`, '')

/** Each with the request that it answers, or null. */
const GOOD: readonly (readonly [string, HttpMessage, HttpMessage | null])[] = [
  ['a request', GET, null],
  ['a request with content', POST, null],
  ['a request with a length of nothing', add(GET, 'Content-Length: 0'), null],
  ['a preflight', PREFLIGHT, null],
  [
    'a request in a trace',
    add(GET, 'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'),
    null,
  ],
  ['a response', OK, GET],
  ['a response to HEAD, with the length of the one to GET', change(OK, 'hi', ''), HEAD],
  ['a response to a preflight', answer('204 No Content', [DATE, ...CORS]), PREFLIGHT],
  ['a 304', UNCHANGED, GET],
  ['a 304 with the length of its 200', add(UNCHANGED, 'Content-Length: 246'), GET],
  ['a response that broke off', BROKEN_OFF, GET],
  ['a 201', fail('201 Created', ['Location: /orders/1001']), POST],
  ['a 401', fail('401 Unauthorized', ['WWW-Authenticate: Bearer realm="api"']), GET],
  ['a 405', fail('405 Method Not Allowed', ['Allow: GET, HEAD']), POST],
  ['a 407', fail('407 Proxy Authentication Required', ['Proxy-Authenticate: Basic']), GET],
  ['a 426', fail('426 Upgrade Required', ['Upgrade: HTTP/3.0']), GET],
  ['a 412', fail('412 Precondition Failed', ['ETag: "v2"']), GET],
  ['a 503', fail('503 Service Unavailable', ['Retry-After: 5']), GET],
  ['a 500 by a server without a clock', drop(fail('500 Internal Server Error', []), DATE), GET],
  ['a page', PAGE, GET],
]

const BAD: readonly (readonly [RuleName, HttpMessage, (HttpMessage | null)?])[] = [
  ['an empty line after the fields', change(OK, CRLF + CRLF, '\n\n')],
  ['start-line in one line', change(OK, '200 OK', '200 O\nK')],
  ['field name', add(GET, 'X Note: a')],
  ['field value', add(GET, 'X-Note:  a')],
  ['a field only once', add(OK, DATE)],
  ['no Transfer-Encoding', add(OK, 'Transfer-Encoding: chunked')],
  ['Content-Length in bytes', change(OK, 'hi', 'hü')],
  // What the checks of a body may not depend on: whether there is one.
  ['Content-Length in bytes', answer('200 OK', [DATE, 'Content-Length: 5'])],
  ['Content-Length in bytes', add(GET, 'Content-Length: 50')],
  ['Content-Length in bytes', change(POST, 'Content-Length: 8', 'Content-Length: 7')],
  ['an incomplete message is shorter than announced', { ...OK, isIncomplete: true }],
  ['traceparent', add(GET, 'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7')],
  ['traceparent', add(GET, `traceparent: 00-${'0'.repeat(32)}-00f067aa0ba902b7-01`)],
  [
    'traceparent',
    add(GET, `traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`),
  ],
  ['traceparent', add(GET, 'traceparent: 00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01')],
  ['method and target', change(GET, '/orders/42', 'orders/42')],
  ['version', change(GET, 'HTTP/1.1', 'HTTP/2')],
  ['exactly one Host', drop(GET, 'Host: api.example')],
  ['exactly one Host', add(GET, 'Host: evil.example')],
  ['label is the method', { ...GET, label: 'POST' }],
  ['announced content', drop(POST, 'Content-Length: 8')],
  ['Content-Type', drop(POST, 'Content-Type: application/json')],
  ['Content-Type', drop(OK, 'Content-Type: text/plain'), GET],
  ['a preflight without credentials', add(PREFLIGHT, 'Authorization: Bearer x')],
  ['a preflight without credentials', add(PREFLIGHT, 'Cookie: a=1')],
  ['status-line', change(OK, '200 OK', '200')],
  ['status-line', change(OK, 'HTTP/1.1', 'HTTP/2')],
  ['label is the status', { ...OK, label: '201' }],
  ['no content here', OK, HEAD],
  ['no content here', answer('204 No Content', [DATE], 'hi')],
  ['no content here', { ...UNCHANGED, text: `${UNCHANGED.text}hi` }],
  ['length of a response', drop(OK, 'Content-Length: 2'), GET],
  ['no length with 1xx and 204', answer('204 No Content', [DATE, 'Content-Length: 0'])],
  ['Date', drop(OK, DATE), GET],
  ['Date', change(OK, 'Date: Thu', 'Date: Wed'), GET],
  ['Date', change(fail('500 Internal Server Error', []), 'Date: Thu', 'Date: Wed')],
  ['401 with a challenge', fail('401 Unauthorized', [])],
  ['405 with Allow', fail('405 Method Not Allowed', [])],
  ['405 with Allow', fail('405 Method Not Allowed', ['Allow: GET, POST']), POST],
  ['407 with Proxy-Authenticate', fail('407 Proxy Authentication Required', [])],
  ['426 with Upgrade', fail('426 Upgrade Required', [])],
  ['308 with Location', answer('308 Permanent Redirect', [DATE, 'Content-Length: 0'])],
  ['406 with Vary: Accept', fail('406 Not Acceptable', ['Vary: Origin'])],
  ['a cookie that a browser keeps', add(OK, 'Set-Cookie: __Host-a=1; Path=/'), GET],
  ['a cookie that a browser keeps', add(OK, 'Set-Cookie: a=1; SameSite=None'), GET],
  ['412 with the current ETag', fail('412 Precondition Failed', [])],
  ['503 with Retry-After', fail('503 Service Unavailable', [])],
  ['304 with ETag, Cache-Control and Vary', drop(UNCHANGED, 'ETag: "v1"')],
  ['304 with ETag, Cache-Control and Vary', drop(UNCHANGED, 'Cache-Control: no-cache')],
  ['304 with ETag, Cache-Control and Vary', drop(UNCHANGED, 'Vary: Origin')],
  ['Retry-After in seconds', fail('503 Service Unavailable', ['Retry-After: soon'])],
  ['201 with Location', fail('201 Created', []), POST],
  ['errors are not stored', drop(fail('404 Not Found', []), NO_STORE)],
  ['errors are not stored', drop(fail('429 Too Many Requests', []), NO_STORE)],
  ['a page that is not guessed at', drop(PAGE, 'X-Content-Type-Options: nosniff')],
  ['problem+json', change(fail('404 Not Found', []), 'application/problem+json', 'text/plain')],
  ['status of the problem', fail('404 Not Found', [], { status: 400 })],
  ['type and title of the problem', fail('404 Not Found', [], { title: 404 })],
  [
    'any origin with credentials',
    add(change(OK, ': https://app.example', ': *'), 'Access-Control-Allow-Credentials: true'),
    GET,
  ],
  ['credentials are allowed by true', add(OK, 'Access-Control-Allow-Credentials: yes'), GET],
  ['Vary: Origin', drop(OK, 'Vary: Origin'), GET],
  ['the origin that asked', change(OK, 'https://app.', 'https://other.'), GET],
]

describe('the rules of HTTP', () => {
  it.each(GOOD)('find nothing in %s', (_name, message, request) => {
    expect(findBrokenRules(message, request)).toEqual([])
  })

  it.each(BAD.map(([name, message, request]) => ({ name, message, request: request ?? null })))(
    'name “$name” where it is broken',
    ({ name, message, request }) => {
      expect(findBrokenRules(message, request)).toContain(name)
    },
  )

  it('are each broken here at least once', () => {
    const planted = new Set(BAD.map(([name]) => name))
    expect(RULES.filter((name) => !planted.has(name))).toEqual([])
  })
})

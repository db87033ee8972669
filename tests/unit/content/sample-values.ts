/**
 * Long but realistic values for every text that has some. Typed by the vocabulary, so that a new
 * event cannot go without a sample; several samples where a text has several forms.
 */
import type { ProblemCode } from '../../../src/lib/result'
import type { ExplanationValues } from '../../../src/trace/explanation-values'

type Samples = {
  readonly [Id in keyof ExplanationValues]: readonly [
    ExplanationValues[Id],
    ...(readonly ExplanationValues[Id][]),
  ]
}

const ORIGIN = 'https://app.example'
const ISSUER = 'https://auth.example'
const API = 'https://api.example'
const REQUEST_ID = 'req-4f9a21c7'
const CANCEL = '/orders/1042/cancel'
const CANCEL_ROUTE = '/orders/{id}/cancel'
const LONGEST_STATUS = { status: 415, reason: 'Unsupported Media Type' }

export const samples: Samples = {
  'request.composed': [
    { method: 'DELETE', target: '/books?search=left+hand', credentials: 'bearer' },
    { method: 'DELETE', target: '/books?search=left+hand', credentials: 'basic' },
    { method: 'DELETE', target: '/books?search=left+hand', credentials: 'none' },
  ],
  'response.received': [LONGEST_STATUS],
  'promise.resolved': [
    { status: 401, ok: 'false' },
    { status: 200, ok: 'true' },
  ],
  'promise.rejected': [
    { name: 'TypeError', message: 'Failed to fetch' },
    { name: 'TimeoutError', message: 'signal timed out' },
  ],
  'preflight.composed': [
    { method: 'DELETE', fields: 'authorization, content-type' },
    { method: 'POST', fields: 'none' },
  ],
  'preflight.granted': [{ method: 'DELETE', seconds: 7200 }],
  'preflight.denied': [
    { reason: 'status', value: '401' },
    { reason: 'origin', value: ORIGIN },
    { reason: 'method', value: 'DELETE' },
    { reason: 'header', value: 'idempotency-key' },
  ],
  'response.blocked': [{ status: 401, origin: ORIGIN }],
  'device.offline': [{ origin: API }],
  'header.dropped': [{ name: 'Cookie' }],
  'response.late': [{ tookMs: 12345, limitMs: 80 }],
  'body.broken': [{ received: 12345, announced: 24690 }],
  'body.unreadable': [{ contentType: 'text/html; charset=utf-8' }],
  'name.unknown': [{ name: 'api.example' }],
  'connection.refused': [{ address: '203.0.113.10', port: 443 }],
  'connection.timedOut': [{ address: '203.0.113.10', seconds: 21 }],
  'connection.reset': [{ address: '203.0.113.10' }],
  'certificate.shown': [{ name: 'api.example', until: '31 Mar 2026' }],
  'certificate.expired': [{ until: '30 Dec 2025', today: '31 Dec 2025' }],
  'certificate.misnamed': [{ name: 'www.example', expected: 'api.example' }],
  'page.created': [{ status: 404, bytes: 123 }],
  'response.broken': [{ status: 200, sent: 1234, announced: 2468 }],
  'response.lost': [{ status: 201 }],
  'request.forwarded': [{ server: 'api-1:8080' }],
  'upstream.missing': [{ servers: 2 }],
  'upstream.refused': [{ server: 'api-1:8080' }],
  'upstream.slow': [{ seconds: 12, limitS: 10 }],
  'response.returned': [{ status: 504 }],
  'log.failed': [{ requestId: REQUEST_ID }],
  'name.resolved': [{ name: 'api.example', address: '203.0.113.10' }],
  'connection.opened': [{ address: '203.0.113.10', port: 443 }],
  'connection.secured': [{ version: 'TLS 1.3', name: 'api.example', until: '31 Mar 2026' }],
  'connection.reused': [
    { name: 'api.example', requests: 1 },
    { name: 'api.example', requests: 12 },
  ],
  'route.matched': [{ method: 'POST', path: CANCEL, route: CANCEL_ROUTE }],
  'route.notFound': [{ method: 'DELETE', path: '/warehouse/shelves/12/books' }],
  'method.notAllowed': [
    { method: 'DELETE', path: '/orders/1042', allow: 'GET, HEAD, POST, OPTIONS' },
  ],
  'method.unknown': [{ method: 'FROBNICATE' }],
  'response.sent': [
    { ...LONGEST_STATUS, bytes: 12345 },
    { ...LONGEST_STATUS, bytes: 1 },
  ],
  'request.logged': [{ requestId: REQUEST_ID, method: 'DELETE', path: CANCEL }],
  'origin.allowed': [{ origin: ORIGIN }],
  'origin.absent': [{}],
  'preflight.answered': [{ origin: ORIGIN, method: 'DELETE' }],
  'quota.available': [{ remaining: 99, quota: 100, windowS: 60 }],
  'quota.exceeded': [
    { quota: 100, windowS: 60, retryAfterS: 30 },
    { quota: 100, windowS: 60, retryAfterS: 1 },
  ],
  'route.open': [{ route: '/books/{id}/price' }],
  'token.valid': [{ subject: 'user-7', exp: '13:05:00', now: '12:05:00' }],
  'credentials.missing': [{}],
  'scheme.unsupported': [{ scheme: 'Negotiate' }],
  'token.malformed': [{ parts: 1 }, { parts: 2 }, { parts: 3 }, { parts: 5 }],
  'algorithm.refused': [{ alg: 'none', allowed: 'HS256' }],
  'signature.invalid': [{ alg: 'HS256' }],
  'type.wrong': [{ typ: 'dpop+jwt', expected: 'at+jwt' }],
  'issuer.unknown': [{ iss: 'https://login.elsewhere.example', expected: ISSUER }],
  'audience.wrong': [{ aud: 'https://newsletter.example', expected: API }],
  'token.notYetValid': [
    { nbf: '12:05:00', now: '12:00:00', minutes: 12345 },
    { nbf: '12:05:00', now: '12:04:59', minutes: 0 },
    { nbf: '12:05:00', now: '12:04:00', minutes: 1 },
  ],
  'token.expired': [
    { exp: '12:00:00', now: '12:05:00', minutes: 12345 },
    { exp: '12:00:00', now: '12:00:00', minutes: 0 },
    { exp: '12:00:00', now: '12:01:00', minutes: 1 },
  ],
  'token.revoked': [{ jti: '5d0c8e1f7a2b4936' }],
  'credentials.doubled': [{}],
  'claim.unusable': [{ claim: 'exp' }],
  'access.open': [{ route: '/books/{id}/price' }],
  'access.granted': [{ subject: 'user-7', requirement: 'scope orders:write, role administrator' }],
  'scope.missing': [{ required: 'orders:write', granted: 'books:read orders:read' }],
  'role.missing': [{ required: 'administrator', actual: 'customer' }],
  'input.none': [{}],
  'input.valid': [{ fields: 'items[0].bookId, items[0].quantity, items[1].bookId' }],
  'parameter.invalid': [{ name: 'id', value: 'forty-two' }],
  'media.unsupported': [{ contentType: 'text/plain;charset=UTF-8' }],
  'body.notJson': [{ detail: 'unexpected end of the text at character 12345' }],
  'format.unavailable': [{ accept: 'text/csv' }],
  'field.forbidden': [{ field: 'passwordHash' }],
  'input.invalid': [
    { count: 1, pointer: '#/items/0/quantity', detail: 'must be a positive integer' },
    { count: 12, pointer: '#/items/0/quantity', detail: 'must be a positive integer' },
  ],
  'problem.created': [LONGEST_STATUS, { status: 422, reason: 'Unprocessable Content' }],
  'handler.called': [{ handler: 'describe-options' }],
  'handler.threw': [{ error: "TypeError: Cannot read properties of undefined (reading 'total')" }],
  'response.created': [LONGEST_STATUS],
  'order.absent': [{ orderId: 2147483647 }],
  'owner.confirmed': [{ orderId: 1042, owner: 'user-7', subject: 'user-7' }],
  'owner.overridden': [{ orderId: 1042, owner: 'user-7', subject: 'user-1' }],
  'owner.differs': [{ orderId: 1042, owner: 'user-12', subject: 'user-7' }],
  'order.fixed': [{ orderId: 1042, status: 'cancelled' }],
  'book.absent': [{ bookId: 2147483647 }],
  'user.unknown': [{ email: 'nobody@shop.example', iterations: 600000 }],
  'password.matches': [{ email: 'grace@shop.example', iterations: 600000 }],
  'password.wrong': [{ email: 'grace@shop.example', iterations: 600000 }],
  'token.issued': [
    { subject: 'user-12', scope: 'books:read orders:read orders:write', exp: '13:05:00' },
  ],
  'stock.sufficient': [
    { books: 1, total: '€ 42.50' },
    { books: 12, total: '€ 1,042.50' },
  ],
  'stock.short': [{ title: 'The Hitchhiker’s Guide to the Galaxy', stock: 12, quantity: 100 }],
  'version.unchanged': [{ etag: '"v12345"' }],
  'version.matches': [{ etag: '"v12345"' }],
  'version.outdated': [{ given: '"v12345"', current: '"v12346"' }],
  'key.missing': [{ given: '–' }, { given: '8e03978e-40d5…' }],
  'key.claimed': [{ key: '8e03978e-40d…' }],
  'key.reused': [{ key: '8e03978e-40d…' }],
  'key.inUse': [{ key: '8e03978e-40d…' }],
  'key.known': [{ key: '8e03978e-40d…', status: 201 }],
  'statement.joined': [{ input: "' OR 1=1 UNION SELECT 1, 2, …" }],
  'connection.asked': [{ summary: 'INSERT idempotency_keys' }],
  'transaction.repeated': [{ attempt: 2, attempts: 3 }],
  'password.hashed': [{ iterations: 600000 }],
  'query.sent': [
    { summary: 'SELECT orders', parameters: '[42]' },
    { summary: 'INSERT order_lines', parameters: '[1042, 17, 2, "€ 42.50"]' },
  ],
  'rows.returned': [
    { count: 0, summary: 'SELECT order_lines' },
    { count: 1, summary: 'SELECT order_lines' },
    { count: 50, summary: 'SELECT order_lines' },
  ],
  'rows.written': [
    { command: 'INSERT', table: 'order_lines', count: 1 },
    { command: 'UPDATE', table: 'order_lines', count: 50 },
  ],
  'transaction.begun': [{}],
  'transaction.committed': [{ tables: 1 }, { tables: 3 }],
  'transaction.rolledBack': [{}],
  'query.failed': [
    { code: '22P02', message: 'invalid input syntax for type integer: "abc"' },
    ...[
      '23502',
      '23503',
      '23505',
      '23514',
      '40001',
      '40P01',
      '57014',
      '08001',
      '53300',
      '28P01',
      '42P01',
    ].map((code) => ({
      code,
      message: 'as PostgreSQL words it',
    })),
  ],
  'charge.sent': [{ amount: '€ 1,042.50' }],
  'charge.accepted': [{ chargeId: 'ch_4f9a21c7', amount: '€ 1,042.50' }],
  'card.declined': [{ amount: '€ 1,042.50', reason: 'insufficient_funds' }],
  'provider.failed': [{ amount: '€ 1,042.50' }],
  'provider.busy': [{ amount: '€ 1,042.50' }],
  'provider.refused': [{ amount: '€ 1,042.50' }],
  'provider.silent': [{ amount: '€ 1,042.50' }],
  'charge.refused': [{ status: 500, reason: 'Internal Server Error' }],
  'charge.unanswered': [{ seconds: 30 }],
  'breaker.open': [{ failures: 12, retryAfterS: 30 }],
  'failure.translated': [
    { cause: 'PostgreSQL error 23505', status: 422, reason: 'Unprocessable Content' },
  ],
  'error.reported': [{ code: '23505' }],
  'response.passed': [
    { status: 401, gate: 'validate' },
    ...['authorize', 'authenticate', 'rate-limit', 'cors', 'logging'].map((gate) => ({
      status: 401,
      gate,
    })),
  ],
  'quota.reported': [{ remaining: 99, quota: 100, windowS: 60 }],
  'origin.confirmed': [{ status: 401, origin: ORIGIN }],
  'response.logged': [{ status: 401, durationMs: 1234.5678, requestId: REQUEST_ID }],
}

export const problemSamples: {
  readonly [Code in ProblemCode]: Readonly<Record<string, string | number>>
} = {
  RT101: { position: 1234 },
  RT102: { sizeMb: 50, limitMb: 20 },
  RT103: { version: 3, supported: 1 },
  RT104: { path: 'hops[3].startMs' },
  RT105: { hop: 3, participant: 'cache' },
  RT201: { id: 'late-token' },
  RT202: { step: 99, hops: 23 },
  RT203: { id: 'late-token' },
  RT204: { name: 'claims' },
  RT301: { value: 'GE T' },
  RT302: { value: 'TRACE' },
  RT303: { value: 'orders 42' },
  RT304: { value: 'X Name' },
  RT305: { name: 'X-Name' },
  RT306: { name: 'Host' },
  RT307: { method: 'GET' },
  RT308: {},
  RT401: {},
  RT402: { seconds: 20 },
  RT403: {},
  RT404: { id: 'read-order' },
}

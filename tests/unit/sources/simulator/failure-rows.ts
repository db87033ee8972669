/**
 * One row for each failure that the shop promises to have, by its number in the table of failures that
 * the project goes by: how it ends, which header fields must be there, what the page's script sees of
 * it, and who was never reached.
 */
import type { FaultId, ScenarioId } from '../../../../src/trace/run'

/** A status, or what the console says where there is none. */
type End = number | `net::${string}` | 'TimeoutError' | 'blocked by CORS policy'
type Row = readonly [
  row: string,
  scenario: ScenarioId,
  faults: readonly FaultId[],
  end: End,
  /** Lines of the last response that must be there. */
  fields: readonly (string | RegExp)[],
  neverReached: readonly string[],
]

const GATES = ['logging', 'cors', 'rate-limit', 'authenticate', 'authorize', 'validate']
const INSIDE = ['logic', 'database']
const ALL = [...GATES, ...INSIDE]
const BEHIND_AUTHENTICATE = ['authorize', 'validate', ...INSIDE]
const BEHIND_QUOTA = ['authenticate', ...BEHIND_AUTHENTICATE]
const BARE = 'WWW-Authenticate: Bearer realm="api"'
const because = (reason: string) =>
  `${BARE}, error="invalid_token", error_description="The access token ${reason}"`
const LATER = /^Retry-After: [1-9]\d*$/
export const PROBLEM = 'Content-Type: application/problem+json'

const TOKENS: readonly Row[] = (
  [
    ['H1', 'no-token', BARE],
    ['H3', 'not-bearer', BARE],
    ['H4', 'expired-token', because('expired')],
    ['H5', 'tampered-token', because('has an invalid signature')],
    ['H6', 'malformed-token', because('is malformed')],
    ['H7', 'alg-none', because('uses a refused algorithm')],
    ['H8', 'key-confusion', because('uses a refused algorithm')],
    ['H9', 'wrong-audience', because('has another audience')],
    ['H10', 'wrong-issuer', because('has an unknown issuer')],
    ['H10', 'wrong-key', because('has an invalid signature')],
    ['H11', 'not-yet-valid', because('is not yet valid')],
    ['H14', 'revoked-token', because('was revoked')],
  ] as const
).map(([row, fault, challenge]) => [
  row,
  'read-order',
  [fault],
  401,
  [challenge, PROBLEM],
  BEHIND_AUTHENTICATE,
])

export const ROWS: readonly Row[] = [
  // Frontend
  [
    'A2',
    'read-order',
    ['offline'],
    'net::ERR_INTERNET_DISCONNECTED',
    [],
    ['dns', 'tcp', 'tls', 'api', ...ALL],
  ],
  ['A4', 'place-order', ['script-timeout'], 'TimeoutError', [], []],
  ['A5', 'read-order', ['forbidden-header'], 200, [], []],
  [
    'B9',
    'read-order',
    ['cut-off-response'],
    'net::ERR_CONTENT_LENGTH_MISMATCH',
    ['HTTP/1.1 200 OK'],
    [],
  ],
  // Network
  [
    'B1',
    'read-order',
    ['dns-not-found'],
    'net::ERR_NAME_NOT_RESOLVED',
    [],
    ['tcp', 'tls', 'api', ...ALL],
  ],
  [
    'B2',
    'read-order',
    ['connection-refused'],
    'net::ERR_CONNECTION_REFUSED',
    [],
    ['tls', 'api', ...ALL],
  ],
  [
    'B3',
    'read-order',
    ['connection-timeout'],
    'net::ERR_CONNECTION_TIMED_OUT',
    [],
    ['tls', 'api', ...ALL],
  ],
  ['B4', 'read-order', ['certificate-expired'], 'net::ERR_CERT_DATE_INVALID', [], ['api', ...ALL]],
  [
    'B5',
    'read-order',
    ['certificate-wrong-name'],
    'net::ERR_CERT_COMMON_NAME_INVALID',
    [],
    ['api', ...ALL],
  ],
  ['B8', 'read-order', ['connection-reset'], 'net::ERR_CONNECTION_RESET', [], ['api', ...ALL]],
  // Gateway
  [
    'C1',
    'gateway-timeout',
    ['upstream-refused'],
    502,
    ['Proxy-Status: gateway; error=connection_refused'],
    ['api', ...ALL, 'payment'],
  ],
  [
    'C3',
    'gateway-timeout',
    ['upstream-slow'],
    504,
    ['Proxy-Status: gateway; error=http_response_timeout'],
    [],
  ],
  [
    'C5',
    'gateway-timeout',
    ['none-healthy'],
    503,
    [LATER, 'Proxy-Status: gateway; error=destination_unavailable'],
    ['api', ...ALL, 'payment'],
  ],
  // The server's parser, and the router
  ['D2', 'read-order', ['no-host'], 400, [PROBLEM], ALL],
  ['D5', 'place-order', ['differing-lengths'], 400, ['Connection: close'], [...ALL, 'payment']],
  ['D7', 'read-order', ['unknown-method'], 501, [PROBLEM], ALL],
  ['C8', 'place-order', ['body-too-large'], 413, [PROBLEM], [...ALL, 'payment']],
  ['E1', 'read-order', ['unknown-route'], 404, [PROBLEM], ALL],
  ['E2', 'read-order', ['wrong-method'], 405, ['Allow: GET, HEAD, OPTIONS'], ALL],
  ['E4', 'place-order', ['trailing-slash'], 201, ['Location: /orders/1001'], []],
  // CORS
  [
    'F1',
    'read-order',
    ['origin-not-allowed'],
    'blocked by CORS policy',
    ['HTTP/1.1 204 No Content'],
    ['rate-limit', 'authenticate', ...BEHIND_AUTHENTICATE],
  ],
  [
    'F2',
    'place-order',
    ['auth-before-cors'],
    'blocked by CORS policy',
    ['HTTP/1.1 401 Unauthorized'],
    ['cors', 'rate-limit', ...BEHIND_AUTHENTICATE, 'payment'],
  ],
  [
    'F4',
    'cors-preflight',
    ['method-not-allowed-by-cors'],
    'blocked by CORS policy',
    ['HTTP/1.1 204 No Content'],
    ['rate-limit', 'authenticate', ...BEHIND_AUTHENTICATE],
  ],
  [
    'F5',
    'read-order',
    ['header-not-allowed'],
    'blocked by CORS policy',
    ['HTTP/1.1 204 No Content'],
    ['rate-limit', 'authenticate', ...BEHIND_AUTHENTICATE],
  ],
  [
    'F6',
    'wildcard-with-credentials',
    ['wildcard-with-credentials'],
    'blocked by CORS policy',
    ['HTTP/1.1 200 OK', 'Access-Control-Allow-Origin: *'],
    [],
  ],
  [
    'F7',
    'simple-request-blocked',
    ['simple-request-blocked'],
    'blocked by CORS policy',
    ['HTTP/1.1 200 OK'],
    [],
  ],
  [
    'F8',
    'read-order',
    ['errors-without-cors', 'thrown-exception'],
    'blocked by CORS policy',
    ['HTTP/1.1 500 Internal Server Error'],
    [],
  ],
  ['F9', 'read-order', ['header-not-exposed', 'quota-exceeded'], 429, [LATER], BEHIND_QUOTA],
  // Rate limit
  [
    'G1',
    'read-order',
    ['quota-exceeded'],
    429,
    [LATER, /^RateLimit: "default";r=0;t=\d+$/, /^RateLimit-Policy: "default";q=\d+;w=60$/],
    BEHIND_QUOTA,
  ],
  // Authenticate
  ...TOKENS,
  [
    'H2',
    'read-order',
    ['duplicate-token'],
    400,
    [`${BARE}, error="invalid_request"`],
    BEHIND_AUTHENTICATE,
  ],
  ['H16', 'cookie-session', ['session-missing'], 401, [BARE], []],
  ['H16', 'cookie-session', ['session-expired'], 401, [BARE], []],
  ['H18', 'log-in', ['wrong-password'], 401, [BARE], []],
  ['H18', 'log-in', ['unknown-user'], 401, [BARE], []],
  ['H19', 'log-in', ['too-many-logins'], 429, [LATER], ['database']],
  // Authorize
  [
    'I1',
    'place-order',
    ['missing-scope'],
    403,
    [`${BARE}, error="insufficient_scope", scope="orders:write"`],
    ['validate', ...INSIDE, 'payment'],
  ],
  ['I2', 'not-an-admin', ['not-an-admin'], 403, [PROBLEM], ['validate', ...INSIDE]],
  ['I3', 'read-order', ['someone-elses-order'], 404, [PROBLEM], []],
  ['I4', 'stored-script', ['forbidden-field'], 403, [PROBLEM], INSIDE],
  ['I5', 'csrf-missing', ['csrf-missing'], 403, [PROBLEM], ['payment']],
  // Body and validation
  ['J1', 'place-order', ['not-json'], 400, [PROBLEM], [...INSIDE, 'payment']],
  [
    'J2',
    'place-order',
    ['wrong-media-type'],
    415,
    ['Accept: application/json'],
    [...INSIDE, 'payment'],
  ],
  ['J4', 'read-order', ['not-acceptable'], 406, ['Vary: Accept, Origin'], INSIDE],
  ['K1', 'place-order', ['invalid-values'], 422, [PROBLEM], [...INSIDE, 'payment']],
  ['K4', 'stored-script', ['stored-script'], 201, ['Location: /users/7'], []],
  // Business logic
  ['L1', 'read-order', ['order-missing'], 404, [PROBLEM], []],
  ['L2', 'place-order', ['out-of-stock'], 409, [PROBLEM], ['payment']],
  ['L2', 'order-shipped', ['order-shipped'], 409, [PROBLEM], []],
  ['L3', 'lost-update', ['lost-update'], 412, ['ETag: "v2"'], []],
  [
    'L4',
    'not-modified',
    ['not-modified'],
    304,
    ['ETag: "v1"', /^Cache-Control: /, /^Date: /, /^Vary: /],
    [],
  ],
  ['L5', 'place-order', ['no-key'], 400, [PROBLEM], ['database', 'payment']],
  ['L6', 'place-order', ['key-reused'], 422, [PROBLEM], ['payment']],
  ['L7', 'place-order', ['key-in-use'], 409, [LATER], ['payment']],
  ['L8', 'place-order', ['replayed-order'], 201, ['Location: /orders/43'], ['payment']],
  ['N1', 'read-order', ['thrown-exception'], 500, [PROBLEM, /^X-Request-Id: req-/], []],
  ['K3', 'sql-injection', ['joined-sql'], 200, [], []],
  // Payment provider
  ['L9', 'place-order', ['card-declined'], 402, [PROBLEM], []],
  ['L10', 'place-order', ['payment-error'], 502, [PROBLEM], []],
  ['L11', 'place-order', ['payment-timeout'], 504, [LATER], []],
  ['L12', 'place-order', ['payment-busy'], 503, [LATER], []],
  ['L13', 'place-order', ['payment-key-wrong'], 500, [PROBLEM], []],
  ['L14', 'place-order', ['breaker-open'], 503, [LATER], ['payment']],
  // Database
  ['M1', 'duplicate-email', ['unique-violation'], 409, [PROBLEM], []],
  ['M2', 'place-order', ['foreign-key'], 422, [PROBLEM], ['payment']],
  ['M3', 'still-referenced', ['still-referenced'], 409, [PROBLEM], []],
  ['M5', 'place-order', ['check-violation'], 422, [PROBLEM], ['payment']],
  ['M6', 'read-order', ['bad-text'], 400, [PROBLEM], []],
  ['M8', 'place-order', ['serialization-failure'], 201, ['Location: /orders/1001'], []],
  ['M8', 'place-order', ['conflict-persists'], 503, [LATER], ['payment']],
  ['M10', 'read-order', ['statement-timeout'], 503, [LATER], []],
  ['M11', 'read-order', ['no-connection'], 503, [LATER], []],
  ['M13', 'read-order', ['too-many-connections'], 503, [LATER], []],
  ['M16', 'read-order', ['service-password-wrong'], 500, [PROBLEM], []],
  // The way back
  ['N4', 'read-order', ['logging-fails'], 200, ['ETag: "v1"'], []],
  [
    'N2',
    'read-order',
    ['exception-after-headers'],
    'net::ERR_CONTENT_LENGTH_MISMATCH',
    ['HTTP/1.1 200 OK'],
    [],
  ],
  ['N3', 'place-order', ['answer-lost'], 'net::ERR_EMPTY_RESPONSE', [], []],
  [
    'N6',
    'read-order',
    ['html-error'],
    404,
    ['Content-Type: text/html; charset=utf-8', 'X-Content-Type-Options: nosniff'],
    ALL,
  ],
  // The order of the layers
  [
    'order',
    'place-order',
    ['missing-scope', 'validate-before-authorize', 'invalid-values'],
    422,
    [PROBLEM],
    ['authorize', ...INSIDE, 'payment'],
  ],
  [
    'order',
    'read-order',
    ['expired-token', 'logging-last'],
    401,
    [because('expired')],
    ['authorize', 'validate', 'logging', ...INSIDE],
  ],
]

/**
 * How the server is set up: every number and list that decides something, in one place. The demo key is
 * known to everybody. A new field needs its bounds, too, where it is a number, and a default.
 */
import type { CorsPolicy } from './http/cors-policy'
import type { QuotaPolicy } from './http/token-bucket'

/** Outermost first. */
export const GATE_ORDER = [
  'logging',
  'cors',
  'rate-limit',
  'authenticate',
  'authorize',
  'validate',
] as const
export type GateId = (typeof GATE_ORDER)[number]

export type TokenSetup = {
  readonly issuer: string
  readonly audience: string
  /** The `typ` of an access token (RFC 9068 section 2.1). */
  readonly type: string
  /** The API decides, never the token (RFC 8725 section 3.1): one key, one algorithm. */
  readonly algorithm: 'HS256' | 'RS256'
  /** Secret of HS256: at least 256 bits (RFC 7518 section 3.2). With RS256, the public key (SPKI, PEM). */
  readonly key: string
  readonly lifetimeS: number
  /** Ids (jti) of tokens that are no longer good. */
  readonly revoked: readonly string[]
}

export type ServerSetup = {
  /** Origin of the page, and the only one that the CORS gate allows. */
  readonly pageOrigin: string
  /** Authority of the API, as in Host. */
  readonly apiHost: string
  /** Protection space of the challenges (RFC 9110 section 11.5). */
  readonly realm: string
  readonly gates: readonly GateId[]
  /** The longest body that the server accepts. */
  readonly bodyLimitBytes: number
  /** What the router answers with where there is nothing: problem+json, or the framework's own page. */
  readonly routerErrors: 'problem' | 'page'
  readonly cors: CorsPolicy
  readonly quota: QuotaPolicy
  readonly token: TokenSetup
  /** What whoever logs in may do. */
  readonly userScopes: readonly string[]
  /** Whether pages may send cookies, and be logged in with them. */
  readonly hasSessions: boolean
  readonly sessionLifetimeS: number
  /** How many wrong passwords an address may have within a window. */
  readonly loginLimit: { readonly failures: number; readonly windowS: number }
  /** What may stand for an id in a path: a number as the database counts, or any text. */
  readonly ids: 'integer' | 'any text'
  /** How the orders are searched: with parameters, or with a text that what was sent is joined into. */
  readonly orderSearch: 'parameters' | 'joined text'
  /** How often a transaction is tried that conflicts with others. */
  readonly transactionAttempts: number
  readonly database: DatabaseSetup
  readonly payment: PaymentSetup
}

export type DatabaseSetup = {
  readonly address: string
  readonly port: number
  readonly statementTimeoutS: number
  readonly connections: number
}

export type PaymentSetup = {
  /** How long the shop waits for the provider. */
  readonly patienceS: number
  /** After so many failures in a row the provider is left alone for a while. */
  readonly breaker: { readonly failures: number; readonly pauseS: number }
  /** How often it has failed in a row before this run. */
  readonly recentFailures: number
}

export const SHOP_SETUP: ServerSetup = {
  pageOrigin: 'https://app.example',
  apiHost: 'api.example',
  realm: 'api',
  gates: GATE_ORDER,
  bodyLimitBytes: 2000,
  routerErrors: 'problem',
  cors: {
    origins: ['https://app.example'],
    isWildcard: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    fields: [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'if-none-match',
      'x-csrf-token',
    ],
    exposed: [
      'Location',
      'ETag',
      'Retry-After',
      'WWW-Authenticate',
      'Allow',
      'Accept',
      'Proxy-Status',
      'X-Request-Id',
      'RateLimit',
      'RateLimit-Policy',
    ],
    allowsCredentials: false,
    coversErrors: true,
    maxAgeS: 600,
  },
  quota: { name: 'default', requests: 100, windowS: 60, atStart: 100 },
  token: {
    issuer: 'https://auth.example',
    audience: 'https://api.example',
    type: 'at+jwt',
    algorithm: 'HS256',
    key: 'roundtrip-demo-key-32-bytes-long',
    lifetimeS: 15 * 60,
    revoked: [],
  },
  userScopes: ['orders:read', 'orders:write'],
  hasSessions: false,
  sessionLifetimeS: 30 * 60,
  loginLimit: { failures: 4, windowS: 60 },
  ids: 'integer',
  orderSearch: 'parameters',
  transactionAttempts: 3,
  // 198.51.100.0/24 is for documentation (RFC 5737).
  database: { address: '198.51.100.7', port: 5432, statementTimeoutS: 3, connections: 100 },
  payment: { patienceS: 3, breaker: { failures: 5, pauseS: 30 }, recentFailures: 0 },
}

type Bounds<Setup> = {
  readonly [
    Name in keyof Setup as Setup[Name] extends number
      ? Name
      : Setup[Name] extends readonly unknown[]
        ? never
        : Setup[Name] extends object
          ? Name
          : never
  ]: Setup[Name] extends number ? readonly [least: number, most: number] : Bounds<Setup[Name]>
}

/** Between what each number may be set. */
export const SETUP_BOUNDS: Bounds<ServerSetup> = {
  bodyLimitBytes: [0, 1_000_000],
  cors: { maxAgeS: [0, 86_400] },
  quota: { requests: [1, 10_000], windowS: [1, 3600], atStart: [0, 10_000] },
  token: { lifetimeS: [1, 86_400] },
  sessionLifetimeS: [1, 86_400],
  loginLimit: { failures: [1, 100], windowS: [1, 3600] },
  transactionAttempts: [1, 10],
  database: { port: [1, 65_535], statementTimeoutS: [1, 60], connections: [1, 1000] },
  payment: {
    patienceS: [1, 60],
    breaker: { failures: [1, 100], pauseS: [1, 3600] },
    recentFailures: [0, 100],
  },
}

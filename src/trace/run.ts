/**
 * A Run is what is asked of a source: one request, the faults that are switched on, a seed and a clock.
 * It stands in trace/ so that forms and addresses can speak of it without knowing the simulator.
 */
import type { Json } from '../lib/json'

export type Run = {
  /** Varies latencies, request ids and whatever else looks like chance. */
  readonly seed: number
  /** Virtual time 0, seconds since the epoch (a NumericDate, RFC 7519 section 2). */
  readonly now: number
  readonly request: RequestDraft
  readonly faults: readonly FaultId[]
  /** Which requests belong to it; only the one where nothing is said. */
  readonly journey?: JourneyId
  /** Whether a gateway stands before the API. */
  readonly gateway?: true
  /** How the page stays logged in, where not with a token: page and API are on one site then. */
  readonly session?: 'cookie'
}

/** A journey is several requests that belong together. */
export const JOURNEY_IDS = [
  'single',
  'preflight',
  'log-in-first',
  'five-quick',
  'retry-after-timeout',
] as const
export type JourneyId = (typeof JOURNEY_IDS)[number]

/** The request as the page's script asks for it, before the browser adds what is the browser's. */
export type RequestDraft = {
  readonly method: string
  /** Path and query, origin-form (RFC 9112 section 3.2.1). */
  readonly target: string
  readonly headers: readonly HeaderField[]
  /** null: no content. */
  readonly body: string | null
  readonly credentials: Credentials
}

export type HeaderField = readonly [name: string, value: string]

export type Credentials =
  { readonly kind: 'none' } | { readonly kind: 'token'; readonly token: TokenDraft }

export type Claims = { readonly [name: string]: Json }

/** A token to be made. Where `signedClaims` is there, the signature is computed over those instead. */
export type TokenDraft = {
  readonly claims: Claims
  readonly signedClaims?: Claims
}

export const FAULT_IDS = [
  'offline',
  'script-timeout',
  'forbidden-header',
  'dns-not-found',
  'connection-refused',
  'connection-timeout',
  'certificate-expired',
  'certificate-wrong-name',
  'connection-reset',
  'none-healthy',
  'upstream-refused',
  'no-host',
  'differing-lengths',
  'body-too-large',
  'unknown-route',
  'wrong-method',
  'unknown-method',
  'trailing-slash',
  'origin-not-allowed',
  'method-not-allowed-by-cors',
  'header-not-allowed',
  'simple-request-blocked',
  'wildcard-with-credentials',
  'errors-without-cors',
  'header-not-exposed',
  'auth-before-cors',
  'quota-exceeded',
  'no-token',
  'not-bearer',
  'duplicate-token',
  'malformed-token',
  'alg-none',
  'tampered-token',
  'wrong-key',
  'key-confusion',
  'wrong-issuer',
  'wrong-audience',
  'not-yet-valid',
  'expired-token',
  'revoked-token',
  'session-missing',
  'session-expired',
  'csrf-missing',
  'missing-scope',
  'not-an-admin',
  'validate-before-authorize',
  'not-acceptable',
  'wrong-media-type',
  'invalid-values',
  'forbidden-field',
  'stored-script',
  'not-json',
  'no-key',
  'key-reused',
  'key-in-use',
  'replayed-order',
  'order-missing',
  'someone-elses-order',
  'order-shipped',
  'out-of-stock',
  'not-modified',
  'lost-update',
  'joined-sql',
  'unknown-user',
  'wrong-password',
  'too-many-logins',
  'thrown-exception',
  'breaker-open',
  'card-declined',
  'payment-error',
  'payment-busy',
  'payment-key-wrong',
  'payment-timeout',
  'bad-text',
  'unique-violation',
  'foreign-key',
  'still-referenced',
  'check-violation',
  'serialization-failure',
  'conflict-persists',
  'statement-timeout',
  'too-many-connections',
  'no-connection',
  'service-password-wrong',
  'logging-last',
  'logging-fails',
  'html-error',
  'exception-after-headers',
  'answer-lost',
  'upstream-slow',
  'cut-off-response',
] as const
export type FaultId = (typeof FAULT_IDS)[number]

/**
 * What a fault leads to alone: a status, an error without one (as the browser names it), or a trip
 * that ends as it would without the fault.
 */
export type FaultResult =
  { readonly status: number } | { readonly error: string } | { readonly unchanged: true }

/** A fault as it is offered on the canvas: where it shows, and what it leads to. */
export type FaultOffer = {
  readonly id: FaultId
  readonly participant: string
  readonly result: FaultResult
  readonly active: boolean
}

export const SCENARIO_IDS = [
  'read-order',
  'log-in',
  'place-order',
  'wrong-password',
  'no-token',
  'not-bearer',
  'malformed-token',
  'expired-token',
  'not-yet-valid',
  'tampered-token',
  'wrong-key',
  'wrong-audience',
  'alg-none',
  'missing-scope',
  'not-an-admin',
  'someone-elses-order',
  'unknown-route',
  'wrong-method',
  'trailing-slash',
  'no-host',
  'differing-lengths',
  'body-too-large',
  'order-not-found',
  'order-shipped',
  'out-of-stock',
  'not-modified',
  'lost-update',
  'replayed-order',
  'sql-injection',
  'server-error',
  'cors-preflight',
  'log-in-then-order',
  'card-declined',
  'payment-timeout',
  'payment-down',
  'payment-busy',
  'payment-key-wrong',
  'breaker-open',
  'serialization-retry',
  'serialization-given-up',
  'database-down',
  'duplicate-email',
  'still-referenced',
  'key-confusion',
  'revoked-token',
  'too-many-logins',
  'cookie-session',
  'session-missing',
  'csrf-missing',
  'invalid-input',
  'not-json',
  'stored-script',
  'offline',
  'name-not-found',
  'connection-refused',
  'certificate-expired',
  'script-timeout',
  'retry-after-timeout',
  'cut-off-response',
  'gateway-timeout',
  'origin-not-allowed',
  'auth-before-cors',
  'method-not-allowed-by-cors',
  'header-not-allowed',
  'wildcard-with-credentials',
  'simple-request-blocked',
  'errors-without-cors',
  'header-not-exposed',
  'rate-limited',
  'validate-before-authorize',
  'logging-last',
] as const
export type ScenarioId = (typeof SCENARIO_IDS)[number]

/** A named starting point. Its words are in content/. */
export type Scenario = {
  readonly id: ScenarioId
  readonly request: RequestDraft
  readonly faults: readonly FaultId[]
  readonly journey?: JourneyId
  readonly gateway?: true
  readonly session?: 'cookie'
}

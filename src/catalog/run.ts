/** A Run is what is asked of the simulator: one request, the faults that are switched on, a seed and a clock. */
import type { Json } from '../lib/json'
import type { FaultId } from './faults'

/** Thursday 2026-01-01 12:05:00 UTC, seconds since the epoch. */
export const DEFAULT_NOW = 1767269100
export const DEFAULT_SEED = 1

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

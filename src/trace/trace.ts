/**
 * The waist of the hourglass: a Trace is the complete, immutable recording of one run.
 * Sources make Traces, views show them; both know only what stands in this room.
 * All times are virtual milliseconds since the start of the run, never the wall clock.
 */
import type { Json } from '../lib/json'
import type { Evidence } from './evidence'

export type { Json }

export const TRACE_FORMAT = 'roundtrip-trace'
export const TRACE_VERSION = 2

export type Trace = {
  readonly format: typeof TRACE_FORMAT
  readonly version: typeof TRACE_VERSION
  /** Which kind of source recorded it, for example "simulator". */
  readonly source: string
  /** Whose words name its participants, groups, outcomes and faults; null: it brings all the names that it has. */
  readonly vocabulary: string | null
  /** What was asked for, in the source's own words. */
  readonly run?: Json
  /** Instant of virtual time 0, ISO 8601. */
  readonly startedAt: string
  readonly durationMs: number
  /** In the order in which the way out passes them. */
  readonly participants: readonly Participant[]
  /** Participants that belong together, and are drawn as one box while their group is closed. */
  readonly groups: readonly Group[]
  /** The requests of the journey, in their order; a Trace of one request has one. */
  readonly exchanges: readonly Exchange[]
  readonly hops: readonly Hop[]
  /** Every fault that was switched on. */
  readonly faults: readonly MetFault[]
  /** Every fault that could be switched on or off, in the order in which the trip meets them. */
  readonly offers: readonly FaultOffer[]
  readonly outcome: TraceOutcome
}

/** One request of the journey with its response, or without one where none arrived. */
export type Exchange = {
  readonly role: 'request' | 'preflight' | 'login' | 'retry' | 'repeat' | 'redirect'
  /** "GET /orders/42". */
  readonly label: string
}

/**
 * What a fault leads to alone: a status, an error without one (as the browser names it), or a trip
 * that ends as it would without the fault.
 */
export type FaultResult =
  { readonly status: number } | { readonly error: string } | { readonly unchanged: true }

/** A fault that can be switched on: where it shows, and what it leads to. */
export type FaultOffer = {
  readonly id: string
  readonly participant: string
  readonly result: FaultResult
}

export type MetFault = {
  readonly id: string
  /** Where it shows. */
  readonly participant: string
  /** Whether the trip came to where it shows; another fault may have ended it before. */
  readonly reached: boolean
}

export type TraceOutcome = {
  /** Final state of the lifecycle of the last exchange, for example "resolved.clientError". */
  readonly state: string
  /** What the page's script sees; null where no response arrived. */
  readonly status: number | null
}

export type Participant = {
  readonly id: string
  /** Name where the content has no word for the id (imported Traces). */
  readonly name: string
  readonly kind: ParticipantKind
  /** Id of its group, whose members stand side by side in the Trace. */
  readonly group: string | null
}

export const PARTICIPANT_KINDS = [
  'frontend',
  'network',
  'server',
  'gate',
  'logic',
  'database',
  'queue',
  'external',
] as const
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]

export type Group = {
  readonly id: string
  readonly name: string
  /** The group that it is part of. */
  readonly parent: string | null
  /** Whether stepping passes it in one go until somebody opens it. */
  readonly closedAtFirst: boolean
}

/** Request: away from the frontend. Response: towards it. Internal: a decision inside `to`. */
export type Direction = 'request' | 'response' | 'internal'

/**
 * One step of the trip. It stands alone: a message arrives at `to`, and `to` does its work on it.
 * An internal hop has `from === to` and is a decision.
 */
export type Hop = {
  /** Index of the exchange that it belongs to. */
  readonly exchange: number
  readonly from: string
  readonly to: string
  readonly direction: Direction
  readonly startMs: number
  readonly durationMs: number
  /** What happened, as the event that the lifecycle took, for example "token.expired". */
  readonly outcome: string
  /** What its words say of it. */
  readonly values: Values
  /** Whether `to` let the request or response go on. */
  readonly verdict: 'passed' | 'failed'
  /** Whether this hop's work was executed just so, only modelled, or executed and recorded elsewhere. */
  readonly execution: Execution
  /** Lifecycle state after this hop, dotted, for example "middleware.request.authorize". */
  readonly state: string
  readonly evidence: Evidence
  /** The source that ran, and the lines of it that decided. */
  readonly code: CodeReference | null
}

export const EXECUTIONS = ['real', 'simulated', 'recorded'] as const
export type Execution = (typeof EXECUTIONS)[number]

export type Values = Readonly<Record<string, string | number>>

export type CodeReference = {
  /** Path from the top of the project that it belongs to. */
  readonly file: string
  /** Counted from 1, the last one included. */
  readonly lines: readonly (readonly [from: number, to: number])[]
}

/** Whether this is a Trace of today's format, by its own account: enough for what our own build has written. */
export function isCurrentTrace(value: unknown): value is Trace {
  if (typeof value !== 'object' || value === null) return false
  if (!('format' in value) || !('version' in value)) return false
  return value.format === TRACE_FORMAT && value.version === TRACE_VERSION
}

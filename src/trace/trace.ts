/**
 * The waist of the hourglass: a Trace is the complete, immutable recording of one run.
 * Sources make Traces, views show them; both know only what stands in this room.
 * All times are virtual milliseconds since the start of the run, never the wall clock.
 */
import type { Json } from '../lib/json'

export type { Json }

export const TRACE_FORMAT = 'roundtrip-trace'
export const TRACE_VERSION = 1

export type Trace = {
  readonly format: typeof TRACE_FORMAT
  readonly version: typeof TRACE_VERSION
  /** Which kind of source recorded it, for example "simulator". */
  readonly source: string
  /** What was asked for, in the source's own words. */
  readonly run?: Json
  /** Instant of virtual time 0, ISO 8601. */
  readonly startedAt: string
  readonly durationMs: number
  /** In the order in which the way out passes them. */
  readonly participants: readonly Participant[]
  /** The requests of the journey, in their order; a Trace of one request has one. */
  readonly exchanges: readonly Exchange[]
  readonly hops: readonly Hop[]
  /** Every fault that was switched on. */
  readonly faults: readonly MetFault[]
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
  readonly active: boolean
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
  readonly kind: 'frontend' | 'network' | 'server' | 'gate' | 'logic' | 'database' | 'external'
  /** Participants with the same group are drawn in one box that opens and closes. */
  readonly group: string | null
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
  /** Whether `to` let the request or response go on. */
  readonly verdict: 'passed' | 'failed'
  /** Whether this hop's work was executed or only modelled. Its times are modelled always. */
  readonly execution: 'real' | 'simulated'
  /** Lifecycle state after this hop, dotted, for example "middleware.request.authorize". */
  readonly state: string
  readonly explanation: Explanation
  readonly evidence: Evidence
  /** The source that ran, and the lines of it that decided. */
  readonly code: CodeReference | null
}

export type Explanation = {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
}

export type CodeReference = {
  /** Path from the top of the project that it belongs to. */
  readonly file: string
  /** Counted from 1, the last one included. */
  readonly lines: readonly (readonly [from: number, to: number])[]
}

/** What is shown for a hop; every part is optional, none of it is needed to understand another hop. */
export type Evidence = {
  /** The HTTP message as it stands after `to` has worked on it. */
  readonly message?: HttpMessage
  /** What the layers have attached to the request so far (request id, identity, route …). */
  readonly context?: Readonly<Record<string, Json>>
  readonly checks?: readonly Check[]
  readonly token?: TokenEvidence
  readonly query?: QueryEvidence
  readonly result?: ResultEvidence
  /** A line that a log received, secrets redacted. */
  readonly logLine?: string
  /** What the page's script knows by now; only where it learns something. */
  readonly script?: ScriptEvidence
  /** What the browser keeps and sends; only where it stores or sends some of it. */
  readonly storage?: StorageEvidence
}

export type ScriptEvidence = {
  /** The call that the script is waiting for, as it stands in its source. */
  readonly call: string
  readonly settled: 'pending' | 'resolved' | 'rejected'
  readonly status?: number
  readonly ok?: boolean
  /** Header fields that the script can read, and the names of those that are there but hidden from it. */
  readonly readable?: readonly (readonly [name: string, value: string])[]
  readonly hidden?: readonly string[]
  readonly body?: string | null
  readonly error?: { readonly name: string; readonly message: string }
  /** What Chrome writes into its console, where it writes something. */
  readonly console?: string
}

export type StorageEvidence = {
  readonly cookies: readonly StoredCookie[]
  /** The bearer token in the hands of the script. */
  readonly token: string | null
  /** What the script has to show besides a cookie. */
  readonly csrfToken?: string
}

export type StoredCookie = {
  readonly name: string
  readonly value: string
  /** "Path=/; Secure; HttpOnly; SameSite=Lax". */
  readonly attributes: string
}

export type HttpMessage = {
  readonly kind: 'request' | 'response'
  /** "GET", or "401": what the packet wears. */
  readonly label: string
  /** The complete message as HTTP/1.1 text, lines ended by CRLF (RFC 9112 section 2.1). */
  readonly text: string
  /** What of it the outcome of this hop comes from: the name of a header field, or one of its other parts. */
  readonly decidedBy?: 'start-line' | 'content' | (string & {})
  /** The connection ended before all of it had arrived. */
  readonly isIncomplete?: true
}

/** One comparison of a decision, in the order in which it was made. */
export type Check = {
  readonly id: string
  readonly verdict: 'passed' | 'failed' | 'not-run'
  /** The two values that were compared, as text: what came and what is wanted. */
  readonly actual: string
  readonly expected: string
}

export type TokenEvidence = {
  /** As received, or as just issued. */
  readonly raw: string
  /** Decoded text of the segments; null where a segment does not decode. */
  readonly header: string | null
  readonly payload: string | null
  /** The signature segment as it stands, base64url; null if there is none. */
  readonly signature: string | null
  readonly checks: readonly Check[]
}

export type QueryEvidence = {
  /** "SELECT orders": OpenTelemetry's db.query.summary. */
  readonly summary: string
  readonly sql: string
  readonly parameters: readonly Json[]
}

export type ResultEvidence = {
  /** "SELECT 1", "INSERT 0 1", "BEGIN": the command tag of PostgreSQL. */
  readonly command: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Json[])[]
  readonly error?: SqlError
  /** The tables that a statement wrote to, whole, before and after it. */
  readonly tables?: readonly TableChange[]
}

/** Fields of a PostgreSQL error, appendix A and section 55.8 of its manual. */
export type SqlError = {
  readonly code: string
  readonly message: string
  readonly detail?: string
  readonly constraint?: string
}

/** Rows are keyed by their first column. */
export type TableChange = {
  readonly table: string
  readonly columns: readonly string[]
  readonly before: readonly (readonly Json[])[]
  readonly after: readonly (readonly Json[])[]
}

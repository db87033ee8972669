/** What there is to see of a hop: messages, checks, tokens, statements and what the browser keeps. */
import type { Json } from '../lib/json'

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

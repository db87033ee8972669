/**
 * A Trip is a run under way. Layers know nothing of it: what each of them gets is read from the Trip, and
 * an account makes a Decision of its answer: the outcome that the lifecycle takes, the values that its
 * caption says, what there is to see, and what changes for the layers after it.
 */
import type { Cookie } from '../../../lib/http/cookies'
import type { RequestMessage, ResponseMessage } from '../../../lib/http/message'
import type { OutcomeId, ShopParticipantId } from '../../../catalog/vocabulary'
import type { Run } from '../../../catalog/run'
import type { Evidence, HttpMessage, QueryEvidence, ResultEvidence } from '../../../trace/evidence'
import type { CodeReference, Exchange, Hop } from '../../../trace/trace'
import type { Rejection } from '../browser/script'
import type { ShopDatabase } from '../database/shop-database'
import type { Input } from '../shop/handlers/calls'
import type { OwnedKey } from '../shop/handlers/idempotency'
import type { Refusal } from '../shop/http/refusal'
import type { Route } from '../shop/http/routes'
import type { Bucket } from '../shop/http/token-bucket'
import type { Charge } from '../shop/payment/payment-messages'
import type { FailedLogin } from '../shop/rules/password'
import type { Session } from '../shop/sessions/csrf'
import type { Identity } from '../shop/tokens/identity'
import type { Effort } from './latency'
import type { Plan } from './plan'

export type Trip = {
  readonly run: Run
  readonly plan: Plan
  readonly database: ShopDatabase
  readonly visit: Visit
  /** Virtual milliseconds since the start of the run. */
  readonly elapsedMs: number
  /** The instant of this step, seconds since the epoch. */
  readonly now: number
  readonly request: RequestMessage
  /** What a preflight asks about. */
  readonly asked: RequestMessage | null
  readonly response: ResponseMessage | null
  readonly route: Route | null
  readonly params: Readonly<Record<string, string>>
  /** '' until the server has given one. */
  readonly requestId: string
  /** Virtual time at which the request left for the server. */
  readonly forwardedAtMs: number
  /** Virtual time at which the server's log saw the request. */
  readonly loggedAtMs: number
  readonly remainingQuota: number | null
  readonly identity: Identity | null
  /** Where it is known from a cookie: what the CSRF token has to fit. */
  readonly session: Session | null
  readonly input: Input
  /** What the error-handling layer turns into a response. */
  readonly refusal: Refusal | null
  readonly program: Program | null
  /** Virtual time at which the handler was called. */
  readonly handlerCalledAtMs: number
  /** What the handler has asked the database or the payment provider for, and is waiting for. */
  readonly statement: QueryEvidence | null
  readonly charge: Charge | null
  /** What the payment provider says to it; null: nothing. */
  readonly chargeResponse: ResponseMessage | null
  /** What came back to the handler. */
  readonly answer: Answer
  readonly transaction: Transaction | null
  /** How many transactions others have got in the way of. */
  readonly conflicts: number
  /** The idempotency key that is let go, if the request is refused after claiming it. */
  readonly claimedKey: OwnedKey | null
  /** Whether the connection ended before all of the response had arrived. */
  readonly isIncomplete: boolean
  /** Virtual time at which the script called fetch(). */
  readonly calledAtMs: number
  /** Why the promise of fetch() will be rejected. */
  readonly rejection: Rejection | null
  /** The status that the page's script has seen. */
  readonly seenStatus: number | null
}

/** What lasts for a whole journey. */
export type Visit = {
  /** Which request of the journey this is, from 0, and what for. */
  readonly exchange: number
  readonly role: Exchange['role']
  /** How many requests the open connection has carried; 0: none is open. */
  readonly carried: number
  readonly bucket: Bucket
  /** What the page's script keeps from a login. */
  readonly token: string | null
  readonly csrfToken: string | null
  /** What the browser keeps from it, and the script never sees. */
  readonly cookies: readonly Cookie[]
  readonly failedLogins: readonly FailedLogin[]
  /** Where the browser was sent, and what the request was for that led there. */
  readonly redirect: Redirect | null
  /** Virtual time at which the script called fetch(), while its promise is pending: one call, however many requests. */
  readonly pendingSinceMs: number | null
}

export type Redirect = {
  /** Origin-form. */
  readonly target: string
  readonly role: Exchange['role']
}

export type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'result'; readonly result: ResultEvidence }
  | { readonly kind: 'charge'; readonly chargeId: string }
  | { readonly kind: 'error'; readonly error: Error }

/** An open transaction, and the tables that it has written to. */
export type Transaction = { readonly tables: readonly string[] }

/** An asynchronous function of the shop at work: `next` runs it up to the next thing that it decides or asks for. */
export type Program = {
  readonly next: (trip: Trip) => Promise<Decision>
}

export type Decision = {
  readonly outcome: OutcomeId
  readonly values: Readonly<Record<string, string | number>>
  readonly verdict: Hop['verdict']
  readonly execution: 'real' | 'simulated'
} & DecisionDetails

export type DecisionDetails = {
  /** How hard the work was; an ordinary gate's, where nothing is said. */
  readonly effort?: Effort
  /** How long it took, virtual milliseconds, where that is no question of effort. */
  readonly lastsMs?: number
  /** Where the message goes, if the layer calls somebody. */
  readonly to?: ShopParticipantId
  /** Said where nothing has arrived. */
  readonly hasMessage?: false
  readonly evidence?: Evidence
  /** What of the message it comes from. */
  readonly decidedBy?: MessagePart
  /** The call of the source that made it, where it is none of the source's own answers. */
  readonly code?: CodeReference | null
  readonly next?: Partial<Trip>
}

/** The name of a header field, or one of the other parts of a message. */
export type MessagePart = Required<HttpMessage>['decidedBy']

/** What a request of the journey is for, whatever detour the browser has been sent on. */
export function getPurpose({ role, redirect }: Visit): Visit['role'] {
  return redirect?.role ?? role
}

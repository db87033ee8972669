/**
 * A Trip is a run under way: everything that a layer can see of it. A layer changes nothing itself; it
 * gives back a Finding: the outcome that the lifecycle takes, the values that its caption says, what
 * there is to see, and what changes for the layers after it.
 */
import type { Cookie } from '../../../lib/http/cookies'
import type { RequestMessage, ResponseMessage } from '../../../lib/http/message'
import type { OutcomeId, ShopParticipantId } from '../../../catalog/vocabulary'
import type { Run } from '../../../catalog/run'
import type { Evidence, QueryEvidence, ResultEvidence } from '../../../trace/evidence'
import type { CodeReference, Exchange, Hop } from '../../../trace/trace'
import type { ShopDatabase } from '../database/shop-database'
import type { Effort } from './latency'
import type { FailedLogin, Plan } from './plan'
import type { Route } from '../shop/http/routes'
import type { Bucket } from '../shop/http/token-bucket'
import type { World } from '../shop/setup'

export type Trip = {
  readonly run: Run
  readonly plan: Plan
  readonly world: World
  readonly database: ShopDatabase
  readonly visit: Visit
  /** Virtual milliseconds since the start of the run. */
  readonly elapsedMs: number
  /** The instant of this stop, seconds since the epoch. */
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
  readonly session: { readonly csrfHash: string } | null
  readonly input: Input
  /** A Refusal, or an error that nobody caught. */
  readonly failure: unknown
  readonly handlerRun: HandlerRun | null
  /** What the handler has asked the database or the payment provider for, and is waiting for. */
  readonly statement: QueryEvidence | null
  readonly charge: Charge | null
  /** What came back to the handler. */
  readonly answer: Answer
  readonly transaction: Transaction | null
  /** How many transactions others have got in the way of. */
  readonly conflicts: number
  /** What lets an idempotency key go, if the request is refused after claiming it. */
  readonly release: QueryEvidence | null
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

export type Rejection = {
  readonly name: string
  readonly message: string
  /** What Chrome writes into its console; '' for nothing. */
  readonly console: string
  /** How long after the call, where that was not just now. */
  readonly afterMs?: number
}

/** The bearer, as the verified token names it. */
export type Identity = {
  readonly subject: string
  readonly userId: number
  readonly role: string
  readonly scopes: readonly string[]
}

/** What came with the request, after validation; `id` is 0 where the route has none. */
export type Input = {
  readonly id: number
  readonly search: string
  readonly body: unknown
}

export type Charge = { readonly amountCents: number; readonly key: string }

export type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'result'; readonly result: ResultEvidence }
  | { readonly kind: 'charge'; readonly chargeId: string }
  | { readonly kind: 'error'; readonly error: Error }

/** An open transaction, and the tables that it has written to. */
export type Transaction = { readonly tables: readonly string[] }

/** A handler at work: it yields what it decides and asks for, and is resumed with the answer. */
export type HandlerRun = AsyncGenerator<Finding, Finding, Answer>

export type Finding = {
  readonly outcome: OutcomeId
  readonly values: Readonly<Record<string, string | number>>
  readonly verdict: Hop['verdict']
} & FindingDetails

export type FindingDetails = {
  /** How hard the work was; an ordinary gate's, where nothing is said. */
  readonly effort?: Effort
  /** How long it took, virtual milliseconds, where that is no question of effort. */
  readonly lastsMs?: number
  /** Said where what is real elsewhere was only modelled. */
  readonly execution?: 'simulated'
  /** Where the message goes, if the layer calls somebody. */
  readonly to?: ShopParticipantId
  /** Said where nothing has arrived. */
  readonly hasMessage?: false
  readonly evidence?: Evidence
  /** The source that decided, where it is not the layer's own file with the outcome in it. */
  readonly code?: CodeReference
  readonly next?: Partial<Trip>
}

/** A Plan is what a Run really does once its faults are switched on: the request, and how its credentials are made. */
import type { Claims, RequestDraft, Run, TokenDraft } from '../../../catalog/run'
import type { QueryEvidence } from '../../../trace/evidence'
import { type CorsPolicy, createCorsPolicy } from '../shop/http/cors-policy'
import type { DatabaseTrouble } from '../database/trouble'
import { GATE_ORDER, type GateId } from '../chart/gates'
import type { PaymentFailureKind } from '../shop/payment/payment-failure'
import { OWNER } from '../../../catalog/people'
import { isSubject, readUserId } from '../shop/tokens/subjects'
import type { QuotaPolicy } from '../shop/http/token-bucket'
import type { World } from '../shop/setup'
import type { FaultId } from '../../../catalog/faults'

/** Faults that a layer meets by their name. */
export type Trouble = Extract<
  FaultId,
  | 'offline'
  | 'script-timeout'
  | 'cut-off-response'
  | 'dns-not-found'
  | 'connection-refused'
  | 'connection-timeout'
  | 'certificate-expired'
  | 'certificate-wrong-name'
  | 'connection-reset'
  | 'none-healthy'
  | 'upstream-refused'
  | 'upstream-slow'
  | 'no-host'
  | 'differing-lengths'
  | 'unknown-method'
  | 'logging-fails'
  | 'html-error'
  | 'exception-after-headers'
  | 'answer-lost'
>

/** `atMs`: virtual milliseconds since the start of the run; before it, a negative number. */
export type FailedLogin = { readonly email: string; readonly atMs: number }

export type Plan = {
  /** The gates of the middleware, outermost first. */
  readonly order: readonly GateId[]
  readonly draft: RequestDraft
  /** Whether the browser has no cached answer to a preflight, and has to ask. */
  readonly asksFirst: boolean
  /** Whether the script says credentials: 'include'. */
  readonly includesCookies: boolean
  readonly cors: CorsPolicy
  readonly quota: QuotaPolicy
  /** Scheme of the Authorization field that the page sends. */
  readonly scheme: 'Bearer' | 'Basic'
  readonly algorithm: 'HS256' | 'none'
  /** Secret that the token is signed with. */
  readonly key: string
  /** Where it is there, the API expects RS256 and verifies with this key (SPKI, PEM). */
  readonly publicKey: string | null
  /** Ids (jti) of tokens that are no longer good. */
  readonly revoked: readonly string[]
  /** Whether the token loses a segment on the way. */
  readonly isCut: boolean
  /** Wrong passwords that somebody has tried before. */
  readonly failedLogins: readonly FailedLogin[]
  /** Whether the handler meets a defect of its own. */
  readonly throwsInHandler: boolean
  /** Whether handlers join what was sent into the text of a statement. */
  readonly joinsSql: boolean
  readonly payment: 'accepts' | PaymentFailureKind
  /** Whether the handler believes that there are always enough books. */
  readonly forgetsStock: boolean
  /** Whether the gates let any text pass for an id. */
  readonly forgetsId: boolean
  readonly database: DatabaseTrouble | null
  /** What goes wrong outside of the business logic. */
  readonly troubles: readonly Trouble[]
  /** What others do to the shop just before the request, as statements. */
  readonly before: readonly QueryEvidence[]
}

/** The run as it is asked for, with nothing broken. */
export function createPlan(run: Run, world: World): Plan {
  return {
    order: GATE_ORDER,
    asksFirst: run.journey === 'preflight',
    includesCookies: world.hasSessions,
    cors: createCorsPolicy(world.pageOrigin, world.hasSessions),
    quota: world.quota,
    draft: run.request,
    scheme: 'Bearer',
    algorithm: 'HS256',
    key: world.key,
    publicKey: null,
    revoked: [],
    isCut: false,
    failedLogins: [],
    throwsInHandler: false,
    joinsSql: false,
    payment: 'accepts',
    forgetsStock: false,
    forgetsId: false,
    database: null,
    troubles: [],
    before: [],
  }
}

export function withToken(plan: Plan, change: (token: TokenDraft) => TokenDraft): Plan {
  const { credentials } = plan.draft
  if (credentials.kind === 'none') return plan
  const token = change(credentials.token)
  return { ...plan, draft: { ...plan.draft, credentials: { kind: 'token', token } } }
}

/** The token as if it had been issued with other claims: what was signed changes with it. */
export function withClaims(plan: Plan, change: (claims: Claims) => Claims): Plan {
  return withToken(plan, (token) => ({
    claims: change(token.claims),
    ...(token.signedClaims && { signedClaims: change(token.signedClaims) }),
  }))
}

/** The user whom the token names, or who logs in on the journey. */
export function getUserId({ draft }: Plan): number {
  const { credentials } = draft
  const subject = credentials.kind === 'token' ? credentials.token.claims['sub'] : OWNER.claims.sub
  return isSubject(subject) ? readUserId(subject) : 0
}

export function hasTrouble({ troubles }: Plan, trouble: Trouble): boolean {
  return troubles.includes(trouble)
}

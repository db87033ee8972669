/**
 * A Plan is what a Run really does once its faults are switched on: how the server and the network are
 * set up, what the page asks for, and who stands in for a neighbour.
 */
import type { Claims, RequestDraft, Run, TokenDraft } from '../../../catalog/run'
import { OWNER } from '../../../catalog/people'
import type { QueryEvidence } from '../../../trace/evidence'
import type { Signing } from '../browser/signing'
import type { FailingDatabase } from '../database/failing-database'
import { type NetworkSetup, SHOP_NETWORK } from '../network/setup'
import { HEALTHY_PROVIDER, type Provider } from '../shop/payment/provider'
import type { FailedLogin } from '../shop/rules/password'
import { checkStock } from '../shop/rules/stock'
import type { ServerSetup } from '../shop/setup'
import { isSubject, readUserId } from '../shop/tokens/subjects'

export type Plan = {
  readonly setup: ServerSetup
  readonly network: NetworkSetup
  readonly draft: RequestDraft
  /** Whether the browser has no cached answer to a preflight, and has to ask. */
  readonly asksFirst: boolean
  /** Whether the script says credentials: 'include'. */
  readonly includesCookies: boolean
  /** How long the script waits, from its call on; null: for ever. */
  readonly timeoutMs: number | null
  readonly signing: Signing
  /** Wrong passwords that somebody has tried before. */
  readonly failedLogins: readonly FailedLogin[]
  /** What others do to the shop just before the request, as statements. */
  readonly before: readonly QueryEvidence[]
  /** Modelled: the shop has too much to do and takes its time. When the script tries again, that is over. */
  readonly isOverloaded: boolean
  /** Modelled: the server answers only when a gateway would wait no longer. */
  readonly isStalled: boolean
  /** Whether a line about a response cannot be written. */
  readonly isLogFull: boolean
  /** Whether the handler meets a defect of its own. */
  readonly throwsInHandler: boolean
  /** null: the shop's own. */
  readonly database: FailingDatabase | null
  readonly provider: Provider
  readonly checkStock: typeof checkStock
}

/** The run as it is asked for, with nothing broken. */
export function createPlan(run: Run, base: ServerSetup): Plan {
  const setup = withSite(run, base)
  return {
    setup,
    network: withCertificate(setup.apiHost),
    draft: run.request,
    asksFirst: run.journey === 'preflight',
    includesCookies: setup.hasSessions,
    timeoutMs: null,
    signing: { scheme: 'Bearer', algorithm: 'HS256', key: setup.token.key, isCut: false },
    failedLogins: [],
    before: [],
    isOverloaded: false,
    isStalled: false,
    isLogFull: false,
    throwsInHandler: false,
    database: null,
    provider: HEALTHY_PROVIDER,
    checkStock,
  }
}

/**
 * Where the page stays logged in with a cookie, it and the API are on one site, shop.example: cookies of
 * another site are what browsers refuse.
 */
export function withSite({ session }: Run, setup: ServerSetup): ServerSetup {
  if (session === undefined) return setup
  const pageOrigin = 'https://app.shop.example'
  return {
    ...setup,
    pageOrigin,
    apiHost: 'api.shop.example',
    hasSessions: true,
    cors: { ...setup.cors, origins: [pageOrigin], allowsCredentials: true },
  }
}

function withCertificate(name: string): NetworkSetup {
  return { ...SHOP_NETWORK, certificate: { ...SHOP_NETWORK.certificate, name } }
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

export function withSetup(plan: Plan, change: Partial<ServerSetup>): Plan {
  return { ...plan, setup: { ...plan.setup, ...change } }
}

export function withNetwork(plan: Plan, change: Partial<NetworkSetup>): Plan {
  return { ...plan, network: { ...plan.network, ...change } }
}

/** The user whom the token names, or who logs in on the journey. */
export function getUserId({ draft }: Plan): number {
  const { credentials } = draft
  const subject = credentials.kind === 'token' ? credentials.token.claims['sub'] : OWNER.claims.sub
  return isSubject(subject) ? readUserId(subject) : 0
}

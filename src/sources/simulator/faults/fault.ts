/** What a fault is, and the small tools with which faults change a plan. */
import { getHeader, withHeaders } from '../../../lib/http/message'
import type { OutcomeId, ShopParticipantId } from '../../../catalog/vocabulary'
import type { Run } from '../../../catalog/run'
import type { Plan } from '../trip/plan'
import { INPUT_ROUTES, type Route, type RouteId } from '../shop/http/routes'
import type { FaultId } from '../../../catalog/faults'
import type { FaultResult } from '../../../trace/trace'

export type Fault = {
  /** Where it shows. */
  readonly participant: ShopParticipantId
  /** What it leads to alone. */
  readonly result: FaultResult
  /** The same, where a gateway stands before the API. */
  readonly resultBehindGateway?: FaultResult
  /** The outcomes by which it can be told that the trip came to it. */
  readonly shows: readonly OutcomeId[]
  readonly applies: (asked: Asked) => boolean
  readonly apply: (plan: Plan, asked: Asked) => Plan
}

export type SomeFaults = { readonly [Id in FaultId]?: Fault }

/** What a fault may know of the request that was asked for. */
export type Asked = {
  readonly run: Run
  readonly route: Route | null
  /** The id in the path; 0 where there is none. */
  readonly id: number
  readonly sendsToken: boolean
  /** Whether somebody logs in on the journey, and stays so with a cookie. */
  readonly hasSession: boolean
  /** Whether it is one that a browser asks the other origin about first. */
  readonly needsPreflight: boolean
  /** Its fields that need permission: lower case, sorted. */
  readonly unsafeFields: readonly string[]
}

export const hasRoute = ({ route }: Asked) => route !== null && route.id !== 'describe-options'

/** Where the browser asks first, a request that is damaged on the way never comes about. */
export const isNotPreflighted = (asked: Asked) =>
  hasRoute(asked) && asked.run.journey !== 'preflight'

/** Only a response with content can break off in the middle of it. */
export const getsContent = ({ run, route }: Asked) =>
  route?.method !== 'DELETE' && !['HEAD', 'OPTIONS'].includes(run.request.method)

export const needsSession = ({ route, sendsToken, hasSession }: Asked) =>
  hasSession && !sendsToken && route !== null && route.access.kind !== 'open'

export const needsToken = ({ route, sendsToken }: Asked) =>
  sendsToken && route !== null && route.access.kind !== 'open'

/** Whether the request goes to one of these routes, with the token or session that it may need. */
export function goesTo(...ids: readonly RouteId[]): (asked: Asked) => boolean {
  return ({ route, sendsToken, hasSession }) =>
    route !== null &&
    ids.includes(route.id) &&
    (sendsToken || hasSession || route.access.kind === 'open')
}

export const sendsJson = (asked: Asked) =>
  goesTo(...INPUT_ROUTES)(asked) && readMembers(asked.run.request.body) !== null

export function withDraft(plan: Plan, change: Partial<Plan['draft']>): Plan {
  return { ...plan, draft: { ...plan.draft, ...change } }
}

/** For faults that make sense whatever was asked. */
export const always = () => true

/** The messages of the plan, damaged on their way. */
export function withDamage(plan: Plan, change: Partial<Plan['network']['damage']>): Plan {
  const { network } = plan
  return { ...plan, network: { ...network, damage: { ...network.damage, ...change } } }
}

/** The field as if the page's script had set it. */
export function withField(plan: Plan, name: string, value: string): Plan {
  return { ...plan, draft: withHeaders(plan.draft, [[name, value]]) }
}

export function withoutField(plan: Plan, name: string): Plan {
  const headers = plan.draft.headers.filter(([key]) => key.toLowerCase() !== name.toLowerCase())
  return withDraft(plan, { headers })
}

export function ensureField(plan: Plan, name: string, value: string): Plan {
  return getHeader(plan.draft, name) === undefined ? withField(plan, name, value) : plan
}

export function withBodyMember(plan: Plan, name: string, value: unknown): Plan {
  const body = readMembers(plan.draft.body)
  return body ? withDraft(plan, { body: JSON.stringify({ ...body, [name]: value }) }) : plan
}

/** Somebody else has changed the shop since the page last looked. A change that cannot be made is none. */
export function withChange(
  plan: Plan,
  sql: string,
  ...parameters: Plan['before'][0]['parameters']
) {
  return { ...plan, before: [...plan.before, { summary: '', sql, parameters }] }
}

/** null: not a JSON object. */
export function readMembers(text: string | null): { readonly [name: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : null
  } catch {
    return null
  }
}

/**
 * The faults that can be switched on, as data: at which participant each one shows, to which status
 * it leads alone, for which requests it makes sense, and what it changes. They are applied in the
 * order of FAULT_IDS, so any number of them combines to one plan.
 */
import type { ShopParticipantId } from '../../trace/explanation-values'
import { FAULT_IDS, type FaultId, type FaultOffer, type Run } from '../../trace/run'
import { getHeader } from '../../lib/http/message'
import { createPlan, type Plan, withClaims, withToken } from './plan'
import { matchRoute, type Route } from './routes'
import { STRANGER, OWNER } from './people'
import { SHOP_WORLD, type World } from './world'

type Fault = {
  readonly participant: ShopParticipantId
  readonly status: number
  readonly applies: (asked: Asked) => boolean
  readonly apply: (plan: Plan, asked: Asked) => Plan
}

/** What a fault may know of the request that was asked for. */
type Asked = {
  readonly run: Run
  readonly route: Route | null
  readonly sendsToken: boolean
}

const hasRoute = ({ route }: Asked) => route !== null && route.id !== 'describe-options'
const needsToken = ({ route, sendsToken }: Asked) =>
  sendsToken && route !== null && route.access.kind !== 'open'
const logsIn = ({ route }: Asked) => route?.id === 'log-in'
const concernsOneOrder = (asked: Asked) =>
  needsToken(asked) && ['read-order', 'cancel-order'].includes(asked.route?.id ?? '')

const FAULTS: { readonly [Id in FaultId]: Fault } = {
  'unknown-route': {
    participant: 'api',
    status: 404,
    applies: hasRoute,
    apply: (plan) => withDraft(plan, { target: misspell(plan.draft.target) }),
  },
  'wrong-method': {
    participant: 'api',
    status: 405,
    applies: hasRoute,
    apply: (plan) => withDraft(plan, { method: 'DELETE' }),
  },
  'no-token': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) => withDraft(plan, { credentials: { kind: 'none' } }),
  },
  'not-bearer': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) => ({ ...plan, scheme: 'Basic' }),
  },
  'malformed-token': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) => ({ ...plan, isCut: true }),
  },
  'alg-none': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) => ({ ...plan, algorithm: 'none' }),
  },
  'tampered-token': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) =>
      withToken(plan, ({ claims, signedClaims }) => ({
        claims: { ...claims, ...promote(claims['role']) },
        signedClaims: signedClaims ?? claims,
      })),
  },
  'wrong-key': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) => ({ ...plan, key: 'somebody-elses-key-32-bytes-long' }),
  },
  'wrong-issuer': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) => withClaims(plan, (claims) => ({ ...claims, iss: 'https://other.example' })),
  },
  'wrong-audience': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan) => withClaims(plan, (claims) => ({ ...claims, aud: 'https://other.example' })),
  },
  'not-yet-valid': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan, { run }) =>
      withClaims(plan, (claims) => ({ ...claims, nbf: run.now + 600, exp: run.now + 1500 })),
  },
  'expired-token': {
    participant: 'authenticate',
    status: 401,
    applies: needsToken,
    apply: (plan, { run }) =>
      withClaims(plan, (claims) => ({
        ...claims,
        iat: run.now - 1200,
        nbf: run.now - 1200,
        exp: run.now - 300,
      })),
  },
  'missing-scope': {
    participant: 'authorize',
    status: 403,
    applies: (asked) => needsToken(asked) && asked.route?.access.kind === 'scope',
    apply: (plan, { route }) =>
      withClaims(plan, (claims) => ({ ...claims, scope: dropScope(claims['scope'], route) })),
  },
  'not-an-admin': {
    participant: 'authorize',
    status: 403,
    applies: (asked) => needsToken(asked) && asked.route?.access.kind === 'role',
    apply: (plan) => withClaims(plan, (claims) => ({ ...claims, ...OWNER.claims })),
  },
  'someone-elses-order': {
    participant: 'logic',
    status: 404,
    applies: concernsOneOrder,
    apply: (plan) =>
      withClaims(plan, (claims) => {
        const other = claims['sub'] === STRANGER.claims.sub ? OWNER : STRANGER
        return { ...claims, ...other.claims }
      }),
  },
  'unknown-user': {
    participant: 'logic',
    status: 401,
    applies: logsIn,
    apply: (plan) => withBodyMember(plan, 'email', 'nobody@mail.example'),
  },
  'wrong-password': {
    participant: 'logic',
    status: 401,
    applies: logsIn,
    apply: (plan) => withBodyMember(plan, 'password', 'not the password'),
  },
  'thrown-exception': {
    participant: 'logic',
    status: 500,
    applies: hasRoute,
    apply: (plan) => ({ ...plan, throwsInHandler: true }),
  },
}

/** Everything that can be made to fail for this request, in the order in which the request meets it. */
export function offerFaults(run: Run): readonly FaultOffer[] {
  const asked = describeRequest(run)
  return FAULT_IDS.filter((id) => run.faults.includes(id) || FAULTS[id].applies(asked)).map(
    (id) => ({
      id,
      participant: FAULTS[id].participant,
      status: FAULTS[id].status,
      active: run.faults.includes(id),
    }),
  )
}

/** The run with its faults switched on; one that makes no sense for the request changes nothing. */
export function planRun(run: Run, world: World = SHOP_WORLD): Plan {
  const asked = describeRequest(run)
  return FAULT_IDS.filter((id) => run.faults.includes(id) && FAULTS[id].applies(asked)).reduce(
    (plan, id) => FAULTS[id].apply(plan, asked),
    createPlan(run, world),
  )
}

function describeRequest(run: Run): Asked {
  const match = matchRoute(run.request.method, run.request.target)
  return {
    run,
    route: match.kind === 'matched' ? match.route : null,
    sendsToken:
      run.request.credentials.kind === 'token' &&
      getHeader(run.request, 'Authorization') === undefined,
  }
}

function withDraft(plan: Plan, change: Partial<Plan['draft']>): Plan {
  return { ...plan, draft: { ...plan.draft, ...change } }
}

/** "/orders/42" becomes "/order/42": the first segment loses its last letter. */
function misspell(target: string): string {
  return target.replace(/^(\/[^/?]*)[^/?]/, '$1')
}

/** What an attacker would write into the payload. */
function promote(role: unknown): { readonly role?: string; readonly sub?: string } {
  return role === 'administrator' ? { sub: STRANGER.claims.sub } : { role: 'administrator' }
}

function dropScope(scope: unknown, route: Route | null): string {
  const required = route?.access.kind === 'scope' ? route.access.scope : ''
  const scopes = typeof scope === 'string' ? scope.split(' ') : []
  return scopes.filter((name) => name !== required).join(' ')
}

function withBodyMember(plan: Plan, name: string, value: string): Plan {
  const body: unknown = readJson(plan.draft.body)
  if (typeof body !== 'object' || body === null) return plan
  return withDraft(plan, { body: JSON.stringify({ ...body, [name]: value }) })
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

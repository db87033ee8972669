/** The named starting points: each failing one is a request that works, with its fault switched on. */
import type { Claims, FaultId, HeaderField, RequestDraft, Run } from '../../trace/run'
import { type Scenario, SCENARIO_IDS, type ScenarioId } from '../../trace/run'
import { ADMINISTRATOR, OWNER, type Person, SCOPE } from './people'
import { DEFAULT_NOW, DEFAULT_SEED, SHOP_WORLD } from './world'

const ACCEPT: HeaderField = ['Accept', 'application/json']
const JSON_BODY: HeaderField = ['Content-Type', 'application/json']
/** A text in quotes (draft-ietf-httpapi-idempotency-key-header). */
const IDEMPOTENCY_KEY: HeaderField = ['Idempotency-Key', '"8e03978e-40d5-43e8-bc93-6894a57f9324"']

const READ_ORDER: RequestDraft = {
  method: 'GET',
  target: '/orders/42',
  headers: [ACCEPT],
  body: null,
  credentials: issueTo(OWNER),
}

const LOG_IN: RequestDraft = {
  method: 'POST',
  target: '/login',
  headers: [ACCEPT, JSON_BODY],
  body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
  credentials: { kind: 'none' },
}

const PLACE_ORDER: RequestDraft = {
  method: 'POST',
  target: '/orders',
  headers: [ACCEPT, JSON_BODY, IDEMPOTENCY_KEY],
  body: JSON.stringify({
    lines: [
      { bookId: 3, quantity: 1 },
      { bookId: 7, quantity: 2 },
    ],
  }),
  credentials: issueTo(OWNER),
}

const CHANGE_PRICE: RequestDraft = {
  method: 'PATCH',
  target: '/books/3/price',
  headers: [ACCEPT, JSON_BODY, ['If-Match', '"v1"']],
  body: JSON.stringify({ priceCents: 1890 }),
  credentials: issueTo(ADMINISTRATOR),
}

const CANCEL_ORDER: RequestDraft = {
  method: 'POST',
  target: '/orders/42/cancel',
  headers: [ACCEPT],
  body: null,
  credentials: issueTo(OWNER),
}

const READ_BOOK: RequestDraft = {
  method: 'GET',
  target: '/books/3',
  headers: [ACCEPT],
  body: null,
  credentials: { kind: 'none' },
}

/** What somebody typed into the search field: ' OR 1=1 -- */
const SEARCH_ORDERS: RequestDraft = {
  method: 'GET',
  target: '/orders?q=%27%20OR%201%3D1%20--',
  headers: [ACCEPT],
  body: null,
  credentials: issueTo(OWNER),
}

const STARTING_POINTS: {
  readonly [Id in ScenarioId]: { readonly request: RequestDraft; readonly fault?: FaultId }
} = {
  'read-order': { request: READ_ORDER },
  'log-in': { request: LOG_IN },
  'place-order': { request: PLACE_ORDER },
  'wrong-password': { request: LOG_IN, fault: 'wrong-password' },
  'no-token': { request: READ_ORDER, fault: 'no-token' },
  'not-bearer': { request: READ_ORDER, fault: 'not-bearer' },
  'malformed-token': { request: READ_ORDER, fault: 'malformed-token' },
  'expired-token': { request: READ_ORDER, fault: 'expired-token' },
  'not-yet-valid': { request: READ_ORDER, fault: 'not-yet-valid' },
  'tampered-token': { request: READ_ORDER, fault: 'tampered-token' },
  'wrong-key': { request: READ_ORDER, fault: 'wrong-key' },
  'wrong-audience': { request: READ_ORDER, fault: 'wrong-audience' },
  'alg-none': { request: READ_ORDER, fault: 'alg-none' },
  'missing-scope': { request: PLACE_ORDER, fault: 'missing-scope' },
  'not-an-admin': { request: CHANGE_PRICE, fault: 'not-an-admin' },
  'someone-elses-order': { request: READ_ORDER, fault: 'someone-elses-order' },
  'unknown-route': { request: READ_ORDER, fault: 'unknown-route' },
  'wrong-method': { request: READ_ORDER, fault: 'wrong-method' },
  'order-not-found': { request: READ_ORDER, fault: 'order-missing' },
  'order-shipped': { request: CANCEL_ORDER, fault: 'order-shipped' },
  'out-of-stock': { request: PLACE_ORDER, fault: 'out-of-stock' },
  'not-modified': { request: READ_BOOK, fault: 'not-modified' },
  'lost-update': { request: CHANGE_PRICE, fault: 'lost-update' },
  'replayed-order': { request: PLACE_ORDER, fault: 'replayed-order' },
  'sql-injection': { request: SEARCH_ORDERS, fault: 'joined-sql' },
  'server-error': { request: READ_ORDER, fault: 'thrown-exception' },
}

export const SCENARIOS: readonly Scenario[] = SCENARIO_IDS.map(getScenario)

export function getScenario(id: ScenarioId): Scenario {
  const { request, fault } = STARTING_POINTS[id]
  return { id, request, faults: fault ? [fault] : [] }
}

export type RunOptions = {
  readonly edits?: Partial<RequestDraft>
  /** The faults that are switched on, in place of the scenario's own. */
  readonly faults?: readonly FaultId[]
  readonly seed?: number
}

/** The run of a scenario, with what the person changed of it. */
export function createRun(id: ScenarioId, options: RunOptions = {}): Run {
  const scenario = getScenario(id)
  return {
    seed: options.seed ?? DEFAULT_SEED,
    now: DEFAULT_NOW,
    request: { ...scenario.request, ...options.edits },
    faults: options.faults ?? scenario.faults,
  }
}

/** The credentials that the login gave to a person five minutes ago. */
function issueTo(person: Person): RequestDraft['credentials'] {
  const issuedAt = DEFAULT_NOW - 300
  const claims: Claims = {
    iss: SHOP_WORLD.issuer,
    aud: SHOP_WORLD.audience,
    sub: person.claims.sub,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + SHOP_WORLD.tokenLifetimeS,
    scope: SCOPE,
    role: person.claims.role,
  }
  return { kind: 'token', token: { claims } }
}

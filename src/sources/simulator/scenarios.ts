/** The named starting points: each failing one is a request that works, with its fault switched on. */
import type { FaultId, JourneyId, RequestDraft, Run } from '../../trace/run'
import { type Scenario, SCENARIO_IDS, type ScenarioId } from '../../trace/run'
import {
  CANCEL_ORDER,
  CHANGE_PRICE,
  DELETE_BOOK,
  LIST_BOOKS,
  LOG_IN,
  PLACE_ORDER,
  READ_BOOK,
  READ_ORDER,
  REGISTER,
  SEARCH_ORDERS,
} from './drafts'
import { DEFAULT_NOW, DEFAULT_SEED } from './world'

type StartingPoint = {
  readonly request: RequestDraft
  readonly fault?: FaultId
  /** Where it takes several to show it. */
  readonly faults?: readonly FaultId[]
  readonly journey?: JourneyId
  readonly gateway?: true
  readonly session?: 'cookie'
}

const COOKIE = { journey: 'log-in-first', session: 'cookie' } as const

const STARTING_POINTS: { readonly [Id in ScenarioId]: StartingPoint } = {
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
  'card-declined': { request: PLACE_ORDER, fault: 'card-declined' },
  'payment-timeout': { request: PLACE_ORDER, fault: 'payment-timeout' },
  'payment-down': { request: PLACE_ORDER, fault: 'payment-error' },
  'payment-busy': { request: PLACE_ORDER, fault: 'payment-busy' },
  'payment-key-wrong': { request: PLACE_ORDER, fault: 'payment-key-wrong' },
  'too-many-logins': { request: LOG_IN, fault: 'wrong-password', journey: 'five-quick' },
  'cookie-session': { request: withCookie(READ_ORDER), ...COOKIE },
  'session-missing': { request: withCookie(READ_ORDER), fault: 'session-missing', ...COOKIE },
  'csrf-missing': { request: withCookie(PLACE_ORDER), fault: 'csrf-missing', ...COOKIE },
  'key-confusion': { request: READ_ORDER, fault: 'key-confusion' },
  'revoked-token': { request: READ_ORDER, fault: 'revoked-token' },
  'invalid-input': { request: PLACE_ORDER, fault: 'invalid-values' },
  'not-json': { request: PLACE_ORDER, fault: 'not-json' },
  'stored-script': { request: REGISTER, fault: 'stored-script' },
  'serialization-retry': { request: PLACE_ORDER, fault: 'serialization-failure' },
  'serialization-given-up': { request: PLACE_ORDER, fault: 'conflict-persists' },
  'trailing-slash': { request: PLACE_ORDER, fault: 'trailing-slash' },
  'no-host': { request: READ_ORDER, fault: 'no-host' },
  'differing-lengths': { request: PLACE_ORDER, fault: 'differing-lengths' },
  'body-too-large': { request: PLACE_ORDER, fault: 'body-too-large' },
  'database-down': { request: READ_ORDER, fault: 'no-connection' },
  'duplicate-email': { request: REGISTER, fault: 'unique-violation' },
  'still-referenced': { request: DELETE_BOOK, fault: 'still-referenced' },
  'breaker-open': { request: PLACE_ORDER, fault: 'breaker-open' },
  'server-error': { request: READ_ORDER, fault: 'thrown-exception' },
  'cors-preflight': { request: CHANGE_PRICE, journey: 'preflight' },
  'log-in-then-order': { request: PLACE_ORDER, journey: 'log-in-first' },
  offline: { request: READ_ORDER, fault: 'offline' },
  'name-not-found': { request: READ_ORDER, fault: 'dns-not-found' },
  'connection-refused': { request: READ_ORDER, fault: 'connection-refused' },
  'certificate-expired': { request: READ_ORDER, fault: 'certificate-expired' },
  'script-timeout': { request: PLACE_ORDER, fault: 'script-timeout' },
  'retry-after-timeout': {
    request: PLACE_ORDER,
    fault: 'script-timeout',
    journey: 'retry-after-timeout',
  },
  'cut-off-response': { request: READ_ORDER, fault: 'cut-off-response' },
  'gateway-timeout': { request: PLACE_ORDER, fault: 'upstream-slow', gateway: true },
  'origin-not-allowed': { request: READ_ORDER, fault: 'origin-not-allowed' },
  'auth-before-cors': { request: PLACE_ORDER, fault: 'auth-before-cors' },
  'method-not-allowed-by-cors': { request: CHANGE_PRICE, fault: 'method-not-allowed-by-cors' },
  'header-not-allowed': { request: READ_ORDER, fault: 'header-not-allowed' },
  'wildcard-with-credentials': { request: LIST_BOOKS, fault: 'wildcard-with-credentials' },
  'simple-request-blocked': { request: LIST_BOOKS, fault: 'simple-request-blocked' },
  'errors-without-cors': {
    request: READ_ORDER,
    faults: ['errors-without-cors', 'thrown-exception'],
  },
  'header-not-exposed': { request: READ_ORDER, faults: ['header-not-exposed', 'quota-exceeded'] },
  'rate-limited': { request: READ_ORDER, fault: 'quota-exceeded', journey: 'five-quick' },
  'validate-before-authorize': {
    request: PLACE_ORDER,
    faults: ['missing-scope', 'validate-before-authorize', 'invalid-values'],
  },
  'logging-last': { request: READ_ORDER, faults: ['expired-token', 'logging-last'] },
}

/** No token: who asks, the cookie tells that the login before has set. */
function withCookie(request: RequestDraft): RequestDraft {
  return { ...request, credentials: { kind: 'none' } }
}

export const SCENARIOS: readonly Scenario[] = SCENARIO_IDS.map(getScenario)

export function getScenario(id: ScenarioId): Scenario {
  const { fault, faults = [], ...rest } = STARTING_POINTS[id]
  return { id, ...rest, faults: fault ? [fault] : faults }
}

export type RunOptions = {
  readonly edits?: Partial<RequestDraft>
  /** The faults that are switched on, in place of the scenario's own. */
  readonly faults?: readonly FaultId[]
  readonly seed?: number
}

/** The run of a scenario, with what the person changed of it. */
export function createRun(id: ScenarioId, options: RunOptions = {}): Run {
  const { id: _id, request, faults, ...setting } = getScenario(id)
  return {
    seed: options.seed ?? DEFAULT_SEED,
    now: DEFAULT_NOW,
    request: { ...request, ...options.edits },
    faults: options.faults ?? faults,
    ...setting,
  }
}

/**
 * The named starting points by topic, one row each, in the order in which they are offered: the request, what is
 * broken in it, and what answers the question of its notes. A failing one is a request that works, with its
 * fault switched on.
 */
import type { FaultId } from './faults'
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
} from './requests'
import type { RequestDraft, Run } from './run'
import type { OutcomeId } from './vocabulary'

/** What sets a trip up, beside its request and its faults. */
export type Setting = Pick<Run, 'journey' | 'gateway' | 'session'>

type Row = Setting & {
  readonly request: RequestDraft
  readonly faults?: readonly FaultId[]
  /** The outcome that answers the question which its notes ask, and in which request of the journey. */
  readonly answer: OutcomeId
  readonly answerIn?: number
}

/** A request, the outcome that answers the question of its notes, and what is broken. */
function row(request: RequestDraft, answer: OutcomeId, ...faults: readonly FaultId[]): Row {
  return { request, answer, ...(faults.length > 0 && { faults }) }
}

const COOKIE = { journey: 'log-in-first', session: 'cookie' } as const

/** No token: who asks, the cookie tells that the login before has set. */
const READ_BY_COOKIE: RequestDraft = { ...READ_ORDER, credentials: { kind: 'none' } }
const PLACE_BY_COOKIE: RequestDraft = { ...PLACE_ORDER, credentials: { kind: 'none' } }

const TABLE = {
  start: {
    'read-order': row(READ_ORDER, 'owner.confirmed'),
    'log-in': row(LOG_IN, 'password.matches'),
    'place-order': row(PLACE_ORDER, 'response.created'),
    'expired-token': row(READ_ORDER, 'token.expired', 'expired-token'),
  },
  token: {
    'wrong-password': row(LOG_IN, 'problem.created', 'wrong-password'),
    'no-token': row(READ_ORDER, 'problem.created', 'no-token'),
    'not-bearer': row(READ_ORDER, 'scheme.unsupported', 'not-bearer'),
    'malformed-token': row(READ_ORDER, 'problem.created', 'malformed-token'),
    'not-yet-valid': row(READ_ORDER, 'token.notYetValid', 'not-yet-valid'),
    'tampered-token': row(READ_ORDER, 'signature.invalid', 'tampered-token'),
    'wrong-key': row(READ_ORDER, 'signature.invalid', 'wrong-key'),
    'wrong-audience': row(READ_ORDER, 'audience.wrong', 'wrong-audience'),
    'alg-none': row(READ_ORDER, 'algorithm.refused', 'alg-none'),
    'key-confusion': row(READ_ORDER, 'algorithm.refused', 'key-confusion'),
    'revoked-token': row(READ_ORDER, 'token.revoked', 'revoked-token'),
    'too-many-logins': {
      ...row(LOG_IN, 'logins.exceeded', 'wrong-password'),
      journey: 'five-quick',
    },
    'log-in-then-order': {
      ...row(PLACE_ORDER, 'request.composed'),
      journey: 'log-in-first',
      answerIn: 1,
    },
    'cookie-session': { ...row(READ_BY_COOKIE, 'session.named'), ...COOKIE },
    'session-missing': {
      ...row(READ_BY_COOKIE, 'request.composed', 'session-missing'),
      ...COOKIE,
      answerIn: 1,
    },
  },
  access: {
    'missing-scope': row(PLACE_ORDER, 'problem.created', 'missing-scope'),
    'not-an-admin': row(CHANGE_PRICE, 'problem.created', 'not-an-admin'),
    'someone-elses-order': row(READ_ORDER, 'problem.created', 'someone-elses-order'),
    'csrf-missing': { ...row(PLACE_BY_COOKIE, 'csrf.missing', 'csrf-missing'), ...COOKIE },
  },
  input: {
    'invalid-input': row(PLACE_ORDER, 'input.invalid', 'invalid-values'),
    'not-json': row(PLACE_ORDER, 'problem.created', 'not-json'),
    'stored-script': row(REGISTER, 'input.valid', 'stored-script'),
  },
  logic: {
    'order-not-found': row(READ_ORDER, 'order.absent', 'order-missing'),
    'order-shipped': row(CANCEL_ORDER, 'problem.created', 'order-shipped'),
    'out-of-stock': row(PLACE_ORDER, 'problem.created', 'out-of-stock'),
    'not-modified': row(READ_BOOK, 'response.created', 'not-modified'),
    'sql-injection': row(SEARCH_ORDERS, 'rows.returned', 'joined-sql'),
  },
  payment: {
    'card-declined': row(PLACE_ORDER, 'transaction.rolledBack', 'card-declined'),
    'payment-timeout': row(PLACE_ORDER, 'charge.unanswered', 'payment-timeout'),
    'payment-down': row(PLACE_ORDER, 'failure.translated', 'payment-error'),
    'payment-busy': row(PLACE_ORDER, 'failure.translated', 'payment-busy'),
    'payment-key-wrong': row(PLACE_ORDER, 'failure.translated', 'payment-key-wrong'),
    'breaker-open': row(PLACE_ORDER, 'breaker.open', 'breaker-open'),
  },
  database: {
    'database-down': row(READ_ORDER, 'failure.translated', 'no-connection'),
    'duplicate-email': row(REGISTER, 'query.failed', 'unique-violation'),
    'still-referenced': row(DELETE_BOOK, 'query.failed', 'still-referenced'),
  },
  route: {
    'unknown-route': row(READ_ORDER, 'promise.resolved', 'unknown-route'),
    'wrong-method': row(READ_ORDER, 'method.notAllowed', 'wrong-method'),
    'trailing-slash': row(PLACE_ORDER, 'redirect.followed', 'trailing-slash'),
    'body-too-large': row(PLACE_ORDER, 'content.tooLarge', 'body-too-large'),
    'no-host': row(READ_ORDER, 'host.missing', 'no-host'),
    'differing-lengths': row(PLACE_ORDER, 'length.ambiguous', 'differing-lengths'),
  },
  network: {
    offline: row(READ_ORDER, 'promise.rejected', 'offline'),
    'name-not-found': row(READ_ORDER, 'promise.rejected', 'dns-not-found'),
    'connection-refused': row(READ_ORDER, 'promise.rejected', 'connection-refused'),
    'certificate-expired': row(READ_ORDER, 'certificate.expired', 'certificate-expired'),
    'script-timeout': row(PLACE_ORDER, 'transaction.committed', 'script-timeout'),
    'cut-off-response': row(READ_ORDER, 'body.broken', 'cut-off-response'),
    'gateway-timeout': { ...row(PLACE_ORDER, 'upstream.slow', 'upstream-slow'), gateway: true },
  },
  gates: {
    'rate-limited': {
      ...row(READ_ORDER, 'quota.exceeded', 'quota-exceeded'),
      journey: 'five-quick',
    },
    'validate-before-authorize': row(
      PLACE_ORDER,
      'input.invalid',
      'missing-scope',
      'validate-before-authorize',
      'invalid-values',
    ),
    'logging-last': row(READ_ORDER, 'token.expired', 'expired-token', 'logging-last'),
  },
  browser: {
    'cors-preflight': { ...row(CHANGE_PRICE, 'preflight.answered'), journey: 'preflight' },
    'origin-not-allowed': row(READ_ORDER, 'preflight.denied', 'origin-not-allowed'),
    'auth-before-cors': row(PLACE_ORDER, 'preflight.refused', 'auth-before-cors'),
    'method-not-allowed-by-cors': row(
      CHANGE_PRICE,
      'preflight.denied',
      'method-not-allowed-by-cors',
    ),
    'header-not-allowed': row(READ_ORDER, 'preflight.denied', 'header-not-allowed'),
    'wildcard-with-credentials': row(LIST_BOOKS, 'response.blocked', 'wildcard-with-credentials'),
    'simple-request-blocked': row(LIST_BOOKS, 'origin.unlisted', 'simple-request-blocked'),
    'errors-without-cors': row(
      READ_ORDER,
      'response.blocked',
      'errors-without-cors',
      'thrown-exception',
    ),
    'header-not-exposed': row(READ_ORDER, 'header.hidden', 'header-not-exposed', 'quota-exceeded'),
  },
  // What fails here harms nobody: it is noticed, undone, repeated safely or owned up to.
  well: {
    'server-error': row(READ_ORDER, 'problem.created', 'thrown-exception'),
    'replayed-order': row(PLACE_ORDER, 'key.known', 'replayed-order'),
    'retry-after-timeout': {
      ...row(PLACE_ORDER, 'key.known', 'script-timeout'),
      journey: 'retry-after-timeout',
    },
    'serialization-retry': row(PLACE_ORDER, 'transaction.repeated', 'serialization-failure'),
    'serialization-given-up': row(PLACE_ORDER, 'failure.translated', 'conflict-persists'),
    'lost-update': row(CHANGE_PRICE, 'version.outdated', 'lost-update'),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>

type Table = typeof TABLE
export type TopicId = keyof Table
export type ScenarioIdOf<Topic extends TopicId> = keyof Table[Topic]
export type ScenarioId = { [Topic in TopicId]: ScenarioIdOf<Topic> }[TopicId]

/** By id, of all topics. */
export const ROWS = Object.fromEntries(
  Object.values(TABLE).flatMap((rows) => Object.entries<Row>(rows)),
) as Readonly<Record<ScenarioId, Row>>

export const SCENARIO_IDS = Object.keys(ROWS) as readonly ScenarioId[]
export const DEFAULT_SCENARIO: ScenarioId = 'read-order'

export type Topic = { readonly id: TopicId; readonly scenarios: readonly ScenarioId[] }

export const TOPICS: readonly Topic[] = Object.entries(TABLE).map(([id, rows]) => ({
  id: id as TopicId,
  scenarios: Object.keys(rows) as readonly ScenarioId[],
}))

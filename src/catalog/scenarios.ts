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

const COOKIE = { journey: 'log-in-first', session: 'cookie' } as const

/** No token: who asks, the cookie tells that the login before has set. */
const READ_BY_COOKIE: RequestDraft = { ...READ_ORDER, credentials: { kind: 'none' } }
const PLACE_BY_COOKIE: RequestDraft = { ...PLACE_ORDER, credentials: { kind: 'none' } }

const TABLE = {
  start: {
    'read-order': { request: READ_ORDER, answer: 'owner.confirmed' },
    'log-in': { request: LOG_IN, answer: 'password.matches' },
    'place-order': { request: PLACE_ORDER, answer: 'response.created' },
    'expired-token': { request: READ_ORDER, faults: ['expired-token'], answer: 'token.expired' },
  },
  token: {
    'wrong-password': { request: LOG_IN, faults: ['wrong-password'], answer: 'problem.created' },
    'no-token': { request: READ_ORDER, faults: ['no-token'], answer: 'problem.created' },
    'not-bearer': { request: READ_ORDER, faults: ['not-bearer'], answer: 'scheme.unsupported' },
    'malformed-token': {
      request: READ_ORDER,
      faults: ['malformed-token'],
      answer: 'problem.created',
    },
    'not-yet-valid': {
      request: READ_ORDER,
      faults: ['not-yet-valid'],
      answer: 'token.notYetValid',
    },
    'tampered-token': {
      request: READ_ORDER,
      faults: ['tampered-token'],
      answer: 'signature.invalid',
    },
    'wrong-key': { request: READ_ORDER, faults: ['wrong-key'], answer: 'signature.invalid' },
    'wrong-audience': { request: READ_ORDER, faults: ['wrong-audience'], answer: 'audience.wrong' },
    'alg-none': { request: READ_ORDER, faults: ['alg-none'], answer: 'algorithm.refused' },
    'key-confusion': {
      request: READ_ORDER,
      faults: ['key-confusion'],
      answer: 'algorithm.refused',
    },
    'revoked-token': { request: READ_ORDER, faults: ['revoked-token'], answer: 'token.revoked' },
    'too-many-logins': {
      request: LOG_IN,
      faults: ['wrong-password'],
      journey: 'five-quick',
      answer: 'logins.exceeded',
    },
    'log-in-then-order': {
      request: PLACE_ORDER,
      journey: 'log-in-first',
      answer: 'request.composed',
      answerIn: 1,
    },
    'cookie-session': { request: READ_BY_COOKIE, ...COOKIE, answer: 'session.named' },
    'session-missing': {
      request: READ_BY_COOKIE,
      faults: ['session-missing'],
      ...COOKIE,
      answer: 'request.composed',
      answerIn: 1,
    },
  },
  access: {
    'missing-scope': { request: PLACE_ORDER, faults: ['missing-scope'], answer: 'problem.created' },
    'not-an-admin': { request: CHANGE_PRICE, faults: ['not-an-admin'], answer: 'problem.created' },
    'someone-elses-order': {
      request: READ_ORDER,
      faults: ['someone-elses-order'],
      answer: 'problem.created',
    },
    'csrf-missing': {
      request: PLACE_BY_COOKIE,
      faults: ['csrf-missing'],
      ...COOKIE,
      answer: 'csrf.missing',
    },
  },
  input: {
    'invalid-input': { request: PLACE_ORDER, faults: ['invalid-values'], answer: 'input.invalid' },
    'not-json': { request: PLACE_ORDER, faults: ['not-json'], answer: 'problem.created' },
    'stored-script': { request: REGISTER, faults: ['stored-script'], answer: 'input.valid' },
  },
  logic: {
    'order-not-found': { request: READ_ORDER, faults: ['order-missing'], answer: 'order.absent' },
    'order-shipped': {
      request: CANCEL_ORDER,
      faults: ['order-shipped'],
      answer: 'problem.created',
    },
    'out-of-stock': { request: PLACE_ORDER, faults: ['out-of-stock'], answer: 'problem.created' },
    'not-modified': { request: READ_BOOK, faults: ['not-modified'], answer: 'response.created' },
    'sql-injection': { request: SEARCH_ORDERS, faults: ['joined-sql'], answer: 'rows.returned' },
  },
  payment: {
    'card-declined': {
      request: PLACE_ORDER,
      faults: ['card-declined'],
      answer: 'transaction.rolledBack',
    },
    'payment-timeout': {
      request: PLACE_ORDER,
      faults: ['payment-timeout'],
      answer: 'charge.unanswered',
    },
    'payment-down': {
      request: PLACE_ORDER,
      faults: ['payment-error'],
      answer: 'failure.translated',
    },
    'payment-busy': {
      request: PLACE_ORDER,
      faults: ['payment-busy'],
      answer: 'failure.translated',
    },
    'payment-key-wrong': {
      request: PLACE_ORDER,
      faults: ['payment-key-wrong'],
      answer: 'failure.translated',
    },
    'breaker-open': { request: PLACE_ORDER, faults: ['breaker-open'], answer: 'breaker.open' },
  },
  database: {
    'database-down': {
      request: READ_ORDER,
      faults: ['no-connection'],
      answer: 'failure.translated',
    },
    'duplicate-email': { request: REGISTER, faults: ['unique-violation'], answer: 'query.failed' },
    'still-referenced': {
      request: DELETE_BOOK,
      faults: ['still-referenced'],
      answer: 'query.failed',
    },
  },
  route: {
    'unknown-route': { request: READ_ORDER, faults: ['unknown-route'], answer: 'promise.resolved' },
    'wrong-method': { request: READ_ORDER, faults: ['wrong-method'], answer: 'method.notAllowed' },
    'trailing-slash': {
      request: PLACE_ORDER,
      faults: ['trailing-slash'],
      answer: 'redirect.followed',
    },
    'body-too-large': {
      request: PLACE_ORDER,
      faults: ['body-too-large'],
      answer: 'content.tooLarge',
    },
    'no-host': { request: READ_ORDER, faults: ['no-host'], answer: 'host.missing' },
    'differing-lengths': {
      request: PLACE_ORDER,
      faults: ['differing-lengths'],
      answer: 'length.ambiguous',
    },
  },
  network: {
    offline: { request: READ_ORDER, faults: ['offline'], answer: 'promise.rejected' },
    'name-not-found': {
      request: READ_ORDER,
      faults: ['dns-not-found'],
      answer: 'promise.rejected',
    },
    'connection-refused': {
      request: READ_ORDER,
      faults: ['connection-refused'],
      answer: 'promise.rejected',
    },
    'certificate-expired': {
      request: READ_ORDER,
      faults: ['certificate-expired'],
      answer: 'certificate.expired',
    },
    'script-timeout': {
      request: PLACE_ORDER,
      faults: ['script-timeout'],
      answer: 'transaction.committed',
    },
    'cut-off-response': {
      request: READ_ORDER,
      faults: ['cut-off-response'],
      answer: 'body.broken',
    },
    'gateway-timeout': {
      request: PLACE_ORDER,
      faults: ['upstream-slow'],
      gateway: true,
      answer: 'upstream.slow',
    },
  },
  gates: {
    'rate-limited': {
      request: READ_ORDER,
      faults: ['quota-exceeded'],
      journey: 'five-quick',
      answer: 'quota.exceeded',
    },
    'validate-before-authorize': {
      request: PLACE_ORDER,
      faults: ['missing-scope', 'validate-before-authorize', 'invalid-values'],
      answer: 'input.invalid',
    },
    'logging-last': {
      request: READ_ORDER,
      faults: ['expired-token', 'logging-last'],
      answer: 'token.expired',
    },
  },
  browser: {
    'cors-preflight': { request: CHANGE_PRICE, journey: 'preflight', answer: 'preflight.answered' },
    'origin-not-allowed': {
      request: READ_ORDER,
      faults: ['origin-not-allowed'],
      answer: 'preflight.denied',
    },
    'auth-before-cors': {
      request: PLACE_ORDER,
      faults: ['auth-before-cors'],
      answer: 'preflight.refused',
    },
    'method-not-allowed-by-cors': {
      request: CHANGE_PRICE,
      faults: ['method-not-allowed-by-cors'],
      answer: 'preflight.denied',
    },
    'header-not-allowed': {
      request: READ_ORDER,
      faults: ['header-not-allowed'],
      answer: 'preflight.denied',
    },
    'wildcard-with-credentials': {
      request: LIST_BOOKS,
      faults: ['wildcard-with-credentials'],
      answer: 'response.blocked',
    },
    'simple-request-blocked': {
      request: LIST_BOOKS,
      faults: ['simple-request-blocked'],
      answer: 'origin.unlisted',
    },
    'errors-without-cors': {
      request: READ_ORDER,
      faults: ['errors-without-cors', 'thrown-exception'],
      answer: 'response.blocked',
    },
    'header-not-exposed': {
      request: READ_ORDER,
      faults: ['header-not-exposed', 'quota-exceeded'],
      answer: 'header.hidden',
    },
  },
  // What fails here harms nobody: it is noticed, undone, repeated safely or owned up to.
  well: {
    'server-error': {
      request: READ_ORDER,
      faults: ['thrown-exception'],
      answer: 'problem.created',
    },
    'replayed-order': { request: PLACE_ORDER, faults: ['replayed-order'], answer: 'key.known' },
    'retry-after-timeout': {
      request: PLACE_ORDER,
      faults: ['script-timeout'],
      journey: 'retry-after-timeout',
      answer: 'key.known',
    },
    'serialization-retry': {
      request: PLACE_ORDER,
      faults: ['serialization-failure'],
      answer: 'transaction.repeated',
    },
    'serialization-given-up': {
      request: PLACE_ORDER,
      faults: ['conflict-persists'],
      answer: 'failure.translated',
    },
    'lost-update': { request: CHANGE_PRICE, faults: ['lost-update'], answer: 'version.outdated' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>

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

/**
 * Which hop of a scenario answers the question that its notes ask: the question belongs before it,
 * while the answer can still be predicted.
 */
import type { ExplanationId } from './explanation-values'
import { getStops, type Closed } from './questions'
import type { ScenarioId } from './run'
import type { Trace } from './trace'

/** The first hop with this explanation, of this request of the journey where that is said. */
type AnsweringHop = { readonly id: ExplanationId; readonly exchange?: number }

export const ANSWERING_HOPS: Readonly<Record<ScenarioId, AnsweringHop>> = {
  'read-order': { id: 'owner.confirmed' },
  'log-in': { id: 'password.matches' },
  'place-order': { id: 'response.created' },
  'wrong-password': { id: 'problem.created' },
  'no-token': { id: 'problem.created' },
  'not-bearer': { id: 'scheme.unsupported' },
  'malformed-token': { id: 'problem.created' },
  'expired-token': { id: 'token.expired' },
  'not-yet-valid': { id: 'token.notYetValid' },
  'tampered-token': { id: 'signature.invalid' },
  'wrong-key': { id: 'signature.invalid' },
  'wrong-audience': { id: 'audience.wrong' },
  'alg-none': { id: 'algorithm.refused' },
  'missing-scope': { id: 'problem.created' },
  'not-an-admin': { id: 'problem.created' },
  'someone-elses-order': { id: 'problem.created' },
  'unknown-route': { id: 'promise.resolved' },
  'wrong-method': { id: 'method.notAllowed' },
  'trailing-slash': { id: 'redirect.followed' },
  'no-host': { id: 'host.missing' },
  'differing-lengths': { id: 'length.ambiguous' },
  'body-too-large': { id: 'content.tooLarge' },
  'order-not-found': { id: 'order.absent' },
  'order-shipped': { id: 'problem.created' },
  'out-of-stock': { id: 'problem.created' },
  'not-modified': { id: 'response.created' },
  'lost-update': { id: 'version.outdated' },
  'replayed-order': { id: 'key.known' },
  'sql-injection': { id: 'rows.returned' },
  'server-error': { id: 'problem.created' },
  'cors-preflight': { id: 'preflight.answered' },
  'log-in-then-order': { id: 'request.composed', exchange: 1 },
  'card-declined': { id: 'transaction.rolledBack' },
  'payment-timeout': { id: 'charge.unanswered' },
  'payment-down': { id: 'failure.translated' },
  'payment-busy': { id: 'failure.translated' },
  'payment-key-wrong': { id: 'failure.translated' },
  'breaker-open': { id: 'breaker.open' },
  'serialization-retry': { id: 'transaction.repeated' },
  'serialization-given-up': { id: 'failure.translated' },
  'database-down': { id: 'failure.translated' },
  'duplicate-email': { id: 'query.failed' },
  'still-referenced': { id: 'query.failed' },
  'key-confusion': { id: 'algorithm.refused' },
  'revoked-token': { id: 'token.revoked' },
  'too-many-logins': { id: 'logins.exceeded' },
  'cookie-session': { id: 'session.named' },
  'session-missing': { id: 'request.composed', exchange: 1 },
  'csrf-missing': { id: 'csrf.missing' },
  'invalid-input': { id: 'input.invalid' },
  'not-json': { id: 'problem.created' },
  'stored-script': { id: 'input.valid' },
  offline: { id: 'promise.rejected' },
  'name-not-found': { id: 'promise.rejected' },
  'connection-refused': { id: 'promise.rejected' },
  'certificate-expired': { id: 'certificate.expired' },
  'script-timeout': { id: 'transaction.committed' },
  'retry-after-timeout': { id: 'key.known' },
  'cut-off-response': { id: 'body.broken' },
  'gateway-timeout': { id: 'upstream.slow' },
  'origin-not-allowed': { id: 'preflight.denied' },
  'auth-before-cors': { id: 'preflight.refused' },
  'method-not-allowed-by-cors': { id: 'preflight.denied' },
  'header-not-allowed': { id: 'preflight.denied' },
  'wildcard-with-credentials': { id: 'response.blocked' },
  'simple-request-blocked': { id: 'origin.unlisted' },
  'errors-without-cors': { id: 'response.blocked' },
  'header-not-exposed': { id: 'header.hidden' },
  'rate-limited': { id: 'quota.exceeded' },
  'validate-before-authorize': { id: 'input.invalid' },
  'logging-last': { id: 'token.expired' },
}

/**
 * The stop at which the question is asked: the last one before the hop that answers it. null where the
 * trip on show has no such hop, because somebody has changed the request or its faults.
 */
export function getQuestionStop(trace: Trace, scenario: ScenarioId, closed: Closed): number | null {
  const { id, exchange } = ANSWERING_HOPS[scenario]
  const answering = trace.hops.findIndex(
    (hop) => hop.explanation.id === id && (exchange === undefined || hop.exchange === exchange),
  )
  return getStops(trace, closed).findLast((stop) => stop < answering) ?? null
}

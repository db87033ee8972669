/** The built-in scenarios, by the ids of the public address: how each one ends, and who refuses it. */
import { PARTICIPANTS, type ParticipantId } from './AppDriver'

export type ExpectedScenario = {
  readonly id: string
  readonly status: number
  readonly failsAt: ParticipantId | null
  /** What no hop of the trip touches, in the order of the way out. */
  readonly neverReached: readonly ParticipantId[]
}

function succeeds(
  id: string,
  status: number,
  neverReached: readonly ParticipantId[],
): ExpectedScenario {
  return { id, status, failsAt: null, neverReached }
}

/** Everything behind a participant. The payment provider takes part only where an order is placed. */
function behind(participant: ParticipantId): readonly ParticipantId[] {
  return PARTICIPANTS.slice(PARTICIPANTS.indexOf(participant) + 1).filter((id) => id !== 'payment')
}

/** A refusal at the API or a gate is the end of the way out: everything behind it is never reached. */
function isRefused(
  id: string,
  status: number,
  failsAt: ParticipantId,
  neverReached = behind(failsAt),
): ExpectedScenario {
  return { id, status, failsAt, neverReached }
}

export const EXPECTED_SCENARIOS: readonly ExpectedScenario[] = [
  succeeds('read-order', 200, []),
  succeeds('log-in', 200, []),
  succeeds('place-order', 201, []),
  isRefused('wrong-password', 401, 'logic', []),
  isRefused('no-token', 401, 'authenticate'),
  isRefused('not-bearer', 401, 'authenticate'),
  isRefused('malformed-token', 401, 'authenticate'),
  isRefused('expired-token', 401, 'authenticate'),
  isRefused('not-yet-valid', 401, 'authenticate'),
  isRefused('tampered-token', 401, 'authenticate'),
  isRefused('wrong-key', 401, 'authenticate'),
  isRefused('wrong-audience', 401, 'authenticate'),
  isRefused('alg-none', 401, 'authenticate'),
  isRefused('missing-scope', 403, 'authorize', [...behind('authorize'), 'payment']),
  isRefused('not-an-admin', 403, 'authorize'),
  isRefused('someone-elses-order', 404, 'logic', []),
  isRefused('unknown-route', 404, 'api'),
  isRefused('wrong-method', 405, 'api'),
  isRefused('order-not-found', 404, 'logic', []),
  isRefused('order-shipped', 409, 'logic', []),
  isRefused('out-of-stock', 409, 'logic', ['payment']),
  succeeds('not-modified', 304, []),
  isRefused('lost-update', 412, 'logic', []),
  succeeds('replayed-order', 201, ['payment']),
  isRefused('sql-injection', 200, 'logic', []),
  isRefused('server-error', 500, 'logic', []),
  isRefused('card-declined', 402, 'payment', []),
  isRefused('payment-timeout', 504, 'payment', []),
  isRefused('payment-down', 502, 'payment', []),
  isRefused('payment-busy', 503, 'payment', []),
  isRefused('payment-key-wrong', 500, 'payment', []),
  isRefused('breaker-open', 503, 'logic', ['payment']),
  isRefused('serialization-retry', 201, 'database', []),
  isRefused('database-down', 503, 'database', []),
  isRefused('duplicate-email', 409, 'database', []),
  isRefused('still-referenced', 409, 'database', []),
  isRefused('key-confusion', 401, 'authenticate'),
  isRefused('revoked-token', 401, 'authenticate'),
  isRefused('invalid-input', 422, 'validate', [...behind('validate'), 'payment']),
  isRefused('not-json', 400, 'validate', [...behind('validate'), 'payment']),
  succeeds('stored-script', 201, []),
  succeeds('cors-preflight', 200, []),
  succeeds('log-in-then-order', 201, []),
  isRefused('retry-after-timeout', 201, 'frontend', []),
]

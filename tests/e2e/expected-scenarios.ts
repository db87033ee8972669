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

/** A refusal at the API or a gate is the end of the way out: everything behind it is never reached. */
function isRefused(
  id: string,
  status: number,
  failsAt: ParticipantId,
  neverReached = PARTICIPANTS.slice(PARTICIPANTS.indexOf(failsAt) + 1),
): ExpectedScenario {
  return { id, status, failsAt, neverReached }
}

export const EXPECTED_SCENARIOS: readonly ExpectedScenario[] = [
  succeeds('read-order', 200, ['payment']),
  succeeds('log-in', 200, ['payment']),
  succeeds('place-order', 201, []),
  isRefused('wrong-password', 401, 'logic', ['payment']),
  isRefused('no-token', 401, 'authenticate'),
  isRefused('not-bearer', 401, 'authenticate'),
  isRefused('malformed-token', 401, 'authenticate'),
  isRefused('expired-token', 401, 'authenticate'),
  isRefused('not-yet-valid', 401, 'authenticate'),
  isRefused('tampered-token', 401, 'authenticate'),
  isRefused('wrong-key', 401, 'authenticate'),
  isRefused('wrong-audience', 401, 'authenticate'),
  isRefused('alg-none', 401, 'authenticate'),
  isRefused('missing-scope', 403, 'authorize'),
  isRefused('not-an-admin', 403, 'authorize'),
  isRefused('someone-elses-order', 404, 'logic', ['payment']),
  isRefused('unknown-route', 404, 'api'),
  isRefused('wrong-method', 405, 'api'),
]

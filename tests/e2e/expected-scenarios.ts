/** The built-in scenarios, by the ids of the public address: how each one ends, and who refuses it. */
import { PARTICIPANTS, type ParticipantId } from './AppDriver'

/** The status that the script sees, or the error with which fetch(), or reading the body, is rejected. */
export type Ending = number | 'TypeError' | 'TimeoutError' | 'broken body'

export type ExpectedScenario = {
  readonly id: string
  readonly ending: Ending
  /** Who fails in the last request, in the order in which it happens. */
  readonly failures: readonly ParticipantId[]
  /** What is never reached by the last request, in the usual order of the way out. */
  readonly neverReached: readonly ParticipantId[]
}

function succeeds(
  id: string,
  status: number,
  neverReached: readonly ParticipantId[],
): ExpectedScenario {
  return { id, ending: status, failures: [], neverReached }
}

/** Everything behind a participant. Gateway and payment provider take part in few requests only. */
function behind(participant: ParticipantId): readonly ParticipantId[] {
  return PARTICIPANTS.slice(PARTICIPANTS.indexOf(participant) + 1).filter(
    (id) => id !== 'payment' && id !== 'gateway',
  )
}

/** A refusal at the API or a gate is the end of the way out: everything behind it is never reached. */
function isRefused(
  id: string,
  status: number,
  failsAt: ParticipantId,
  neverReached = behind(failsAt),
): ExpectedScenario {
  return { id, ending: status, failures: [failsAt], neverReached }
}

/** The script gets no response. It is always the frontend that says so, though others may have failed before. */
function isRejected(
  id: string,
  ending: Exclude<Ending, number>,
  failures: readonly ParticipantId[],
  neverReached: readonly ParticipantId[],
): ExpectedScenario {
  return { id, ending, failures, neverReached }
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
  isRefused('too-many-logins', 429, 'logic'),
  succeeds('cookie-session', 200, []),
  isRefused('session-missing', 401, 'authenticate'),
  // Its session was looked up in the database before.
  isRefused('csrf-missing', 403, 'authorize', ['validate', 'logic', 'payment']),
  isRefused('invalid-input', 422, 'validate', [...behind('validate'), 'payment']),
  isRefused('not-json', 400, 'validate', [...behind('validate'), 'payment']),
  succeeds('stored-script', 201, []),
  succeeds('cors-preflight', 200, []),
  succeeds('log-in-then-order', 201, []),
  succeeds('retry-after-timeout', 201, []),
  isRefused('serialization-given-up', 503, 'database', ['payment']),
  succeeds('trailing-slash', 201, []),
  isRefused('body-too-large', 413, 'api', [...behind('api'), 'payment']),
  isRefused('no-host', 400, 'api'),
  isRefused('differing-lengths', 400, 'api', [...behind('api'), 'payment']),
  isRejected('offline', 'TypeError', ['frontend'], behind('frontend')),
  isRejected('name-not-found', 'TypeError', ['dns'], behind('dns')),
  isRejected('connection-refused', 'TypeError', ['tcp'], behind('tcp')),
  isRejected('certificate-expired', 'TypeError', ['frontend'], behind('tls')),
  isRejected('script-timeout', 'TimeoutError', ['frontend'], []),
  isRejected('cut-off-response', 'broken body', ['frontend'], []),
  isRefused('gateway-timeout', 504, 'gateway', []),
  isRejected('origin-not-allowed', 'TypeError', ['frontend'], behind('cors')),
  isRejected(
    'auth-before-cors',
    'TypeError',
    ['authenticate', 'frontend'],
    ['cors', 'rate-limit', ...behind('authenticate'), 'payment'],
  ),
  isRejected('method-not-allowed-by-cors', 'TypeError', ['frontend'], behind('cors')),
  isRejected('header-not-allowed', 'TypeError', ['frontend'], behind('cors')),
  isRejected('wildcard-with-credentials', 'TypeError', ['frontend'], []),
  isRejected('simple-request-blocked', 'TypeError', ['frontend'], []),
  isRejected('errors-without-cors', 'TypeError', ['logic', 'frontend'], []),
  isRefused('header-not-exposed', 429, 'rate-limit'),
  isRefused('rate-limited', 429, 'rate-limit'),
  isRefused('validate-before-authorize', 422, 'validate', [
    'authorize',
    ...behind('validate'),
    'payment',
  ]),
  isRefused('logging-last', 401, 'authenticate', ['logging', ...behind('authenticate')]),
]

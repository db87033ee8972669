/**
 * POST /session: exchanges e-mail address and password for a session. The browser keeps its id as a
 * cookie, the page's script a CSRF token, and the shop only the hashes of both.
 */
import { formatTime } from '../../../../lib/date'
import { hashText } from '../../../../lib/hash'
import { passed } from '../../record/finding'
import { createSecrets, formatSessionCookie, SESSION_LIFETIME_S } from '../sessions/session'
import { formatSubject } from '../tokens/subjects'
import type { HandlerRun, Trip } from '../../drive/trip'
import { checkPassword } from './check-password'
import { execute, respond } from './handler'

export async function* openSession(trip: Trip): HandlerRun {
  const check = yield* checkPassword(trip)
  if (check.kind === 'refused') return check.refusal

  const { id: userId } = check.user
  const { id, csrfToken } = createSecrets(trip)
  const expires = Math.floor(trip.now) + SESSION_LIFETIME_S
  const values = { subject: formatSubject(userId), until: formatTime(expires) }
  yield passed('session.opened', values)
  yield* execute(
    trip,
    'INSERT sessions',
    `INSERT INTO sessions (user_id, id_hash, csrf_hash, expires_at)
VALUES ($1, $2, $3, to_timestamp($4))`,
    [userId, await hashText(id), await hashText(csrfToken), expires],
  )
  return respond(
    trip,
    200,
    [
      ['Set-Cookie', formatSessionCookie(id)],
      ['Cache-Control', 'no-store'],
    ],
    { csrf_token: csrfToken, expires_in: SESSION_LIFETIME_S },
  )
}

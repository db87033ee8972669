/**
 * POST /session: exchanges e-mail address and password for a session. The browser keeps its id as a
 * cookie, the page's script a CSRF token, and the shop only the hashes of both.
 */
import { hashText } from '../../../../lib/hash'
import { respond } from '../http/respond'
import { formatSessionCookie } from '../sessions/session'
import { type Asked, type HandlerAnswer, NOT_STORED, type Shop } from './calls'
import { checkPassword } from './check-password'

export async function openSession(asked: Asked, shop: Shop): Promise<HandlerAnswer> {
  const check = await checkPassword(asked, shop)
  if ('refusal' in check) return check

  const { db, rules, setup, random } = shop
  const userId = check.user.id
  const expires = Math.floor(asked.now) + setup.sessionLifetimeS
  const { id, csrfToken } = await rules.openSession(userId, expires, random)
  await db.run(
    `INSERT INTO sessions (user_id, id_hash, csrf_hash, expires_at)
VALUES ($1, $2, $3, to_timestamp($4))`,
    [userId, await hashText(id), await hashText(csrfToken), expires],
  )
  const cookie = ['Set-Cookie', formatSessionCookie(id)] as const
  return respond(200, [cookie, NOT_STORED], {
    csrf_token: csrfToken,
    expires_in: setup.sessionLifetimeS,
  })
}

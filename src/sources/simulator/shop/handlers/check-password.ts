/** Who logs in? The password is compared with what the database keeps of it. */
import * as z from 'zod/mini'
import { LoginInput } from '../http/inputs'
import type { ComparedPassword, ExceededLogins } from '../rules/password'
import type { Asked, Shop } from './calls'

const UserRow = z.object({ id: z.number(), role: z.string(), password_hash: z.string() })

export async function checkPassword(
  { input }: Asked,
  { db, rules, setup, failedLogins, nowMs }: Shop,
): Promise<ExceededLogins | ComparedPassword> {
  const login = LoginInput.parse(input.body)
  const { email } = login
  const exceeded = await rules.checkAttempts(email, failedLogins, nowMs, setup)
  if (exceeded) return exceeded

  const user = await db.first(
    UserRow,
    `SELECT id, role, password_hash
  FROM users
 WHERE email = $1`,
    [email],
  )
  return rules.comparePassword(login, user, setup)
}

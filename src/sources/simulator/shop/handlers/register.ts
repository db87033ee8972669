/** POST /users: a new customer. Whether the address is free, only the unique constraint knows for certain. */
import * as z from 'zod/mini'
import { toBytes } from '../../../../lib/base64url'
import { RegisterInput } from '../http/inputs'
import { respond } from '../http/respond'
import { type Asked, type HandlerAnswer, NOT_STORED, type Shop } from './calls'

const UserRow = z.object({ id: z.number() })

export async function register(
  { input }: Asked,
  { db, rules, random }: Shop,
): Promise<HandlerAnswer> {
  const { name, email, password } = RegisterInput.parse(input.body)
  const { hash } = await rules.protectPassword(password, toBytes(random('salt', 16)))

  // Not asked before: between asking and writing, somebody else could take the address.
  const user = await db.first(
    UserRow,
    `INSERT INTO users (name, email, role, password_hash)
VALUES ($1, $2, 'customer', $3)
RETURNING id`,
    [name, email, hash],
  )
  const id = user?.id ?? 0
  return respond(201, [['Location', `/users/${id}`], NOT_STORED], { id, name, email })
}

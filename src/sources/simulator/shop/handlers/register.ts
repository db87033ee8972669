/** POST /users: a new customer. Whether the address is free, only the unique constraint knows for certain. */
import * as z from 'zod/mini'
import { toBytes } from '../../../../lib/base64url'
import { pickHex } from '../../../../lib/random'
import { passed } from '../../record/finding'
import { RegisterInput } from '../http/inputs'
import { hashPassword, PASSWORD_ITERATIONS as iterations } from '../sessions/password'
import type { HandlerRun, Trip } from '../../drive/trip'
import { query, respond } from './handler'

const UserRow = z.object({ id: z.number() })

export async function* register(trip: Trip): HandlerRun {
  const { name, email, password } = RegisterInput.parse(trip.input.body)
  const hash = await hashPassword(password, toBytes(pickHex(trip.run.seed, 'salt', 16)))
  yield passed('password.hashed', { iterations }, { effort: 'hash' })

  // Not asked before: between asking and writing, somebody else could take the address.
  const [user] = yield* query(
    trip,
    UserRow,
    'INSERT users',
    `INSERT INTO users (name, email, role, password_hash)
VALUES ($1, $2, 'customer', $3)
RETURNING id`,
    [name, email, hash],
  )
  const id = user?.id ?? 0
  return respond(
    trip,
    201,
    [
      ['Location', `/users/${id}`],
      ['Cache-Control', 'no-store'],
    ],
    { id, name, email },
  )
}

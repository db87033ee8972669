/** POST /login: exchanges e-mail address and password for an access token. */
import * as z from 'zod/mini'
import { passed, refused } from '../finding'
import { issueToken } from '../issue-token'
import { LoginInput } from '../inputs'
import { DUMMY_HASH, isPassword, PASSWORD_ITERATIONS as iterations } from '../password'
import { askForCredentials } from '../refusal'
import type { HandlerRun, Trip } from '../trip'
import { query, respond } from './handler'

const UserRow = z.object({ id: z.number(), role: z.string(), password_hash: z.string() })

export async function* logIn(trip: Trip): HandlerRun {
  const { email, password } = LoginInput.parse(trip.input.body)
  const [user] = yield* query(
    trip,
    UserRow,
    'SELECT users',
    `SELECT id, role, password_hash
  FROM users
 WHERE email = $1`,
    [email],
  )

  // For an unknown user the same work is done, so that not even the time tells the two failures apart.
  const matches = await isPassword(password, user?.password_hash ?? DUMMY_HASH)
  const failure = askForCredentials(
    trip.world.realm,
    'The e-mail address or the password is wrong.',
  )
  if (!user) return refused('user.unknown', { email, iterations }, failure, { effort: 'hash' })
  if (!matches) return refused('password.wrong', { email, iterations }, failure, { effort: 'hash' })
  yield passed('password.matches', { email, iterations }, { effort: 'hash' })

  const { token, subject, scope, exp, evidence } = await issueToken(user.id, user.role, trip)
  yield passed('token.issued', { subject, scope, exp }, { evidence })
  return respond(trip, 200, [['Cache-Control', 'no-store']], {
    access_token: token,
    token_type: 'Bearer',
    expires_in: trip.world.tokenLifetimeS,
    scope,
  })
}

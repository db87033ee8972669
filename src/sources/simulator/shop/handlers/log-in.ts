/** POST /login: exchanges e-mail address and password for an access token. */
import { passed } from '../../record/finding'
import { issueToken } from '../tokens/issue-token'
import type { HandlerRun, Trip } from '../../drive/trip'
import { checkPassword } from './check-password'
import { respond } from './handler'

export async function* logIn(trip: Trip): HandlerRun {
  const check = yield* checkPassword(trip)
  if (check.kind === 'refused') return check.refusal

  const { id, role } = check.user
  const { token, subject, scope, exp, evidence } = await issueToken(id, role, trip)
  yield passed('token.issued', { subject, scope, exp }, { evidence })
  return respond(trip, 200, [['Cache-Control', 'no-store']], {
    access_token: token,
    token_type: 'Bearer',
    expires_in: trip.world.tokenLifetimeS,
    scope,
  })
}

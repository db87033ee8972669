/** POST /login: exchanges e-mail address and password for an access token. */
import { respond } from '../http/respond'
import { type Asked, type HandlerAnswer, NOT_STORED, type Shop } from './calls'
import { checkPassword } from './check-password'

export async function logIn(asked: Asked, shop: Shop): Promise<HandlerAnswer> {
  const check = await checkPassword(asked, shop)
  if ('refusal' in check) return check

  const { rules, setup, random } = shop
  const holder = {
    user: check.user,
    scopes: setup.userScopes,
    jti: random('token id', 16),
    now: asked.now,
  }
  const { token, scope } = await rules.issueToken(holder, setup.token)
  return respond(200, [NOT_STORED], {
    access_token: token,
    token_type: 'Bearer',
    expires_in: setup.token.lifetimeS,
    scope,
  })
}

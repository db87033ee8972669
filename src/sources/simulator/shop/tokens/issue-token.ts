/** Access tokens as the login gives them out (RFC 9068): short-lived, signed, and for this API alone. */
import type { TokenSetup } from '../setup'
import { signToken } from './sign-token'
import { formatSubject } from './subjects'

export type IssuedToken = {
  readonly kind: 'token.issued'
  readonly token: string
  readonly subject: string
  readonly scope: string
  /** Seconds since the epoch. */
  readonly exp: number
}

export type Holder = {
  readonly user: { readonly id: number; readonly role: string }
  readonly scopes: readonly string[]
  /** Makes the token unlike all others. */
  readonly jti: string
  /** Seconds since the epoch. */
  readonly now: number
}

export async function issueToken(
  { user, scopes, jti, now }: Holder,
  setup: TokenSetup,
): Promise<IssuedToken> {
  const subject = formatSubject(user.id)
  const scope = scopes.join(' ')
  const issuedAt = Math.floor(now)
  const exp = issuedAt + setup.lifetimeS
  const claims = {
    iss: setup.issuer,
    aud: setup.audience,
    sub: subject,
    iat: issuedAt,
    nbf: issuedAt,
    exp,
    jti,
    scope,
    role: user.role,
  }
  const token = await signToken(claims, setup)
  return { kind: 'token.issued', token, subject, scope, exp }
}

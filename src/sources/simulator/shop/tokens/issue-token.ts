/** Access tokens as the login gives them out (RFC 9068): short-lived, signed, and for this API alone. */
import { formatTime } from '../../../../lib/date'
import { pickHex } from '../../../../lib/random'
import type { Evidence } from '../../../../trace/evidence'
import { formatSubject } from './subjects'
import { SCOPE } from '../../../../catalog/people'
import { signToken } from './sign-token'
import { describeToken } from '../../record/token-evidence'
import type { Trip } from '../../drive/trip'

export type IssuedToken = {
  readonly token: string
  readonly subject: string
  readonly scope: string
  /** "HH:MM:SS". */
  readonly exp: string
  readonly evidence: Evidence
}

export async function issueToken(userId: number, role: string, trip: Trip): Promise<IssuedToken> {
  const { world, run } = trip
  const subject = formatSubject(userId)
  const issuedAt = Math.floor(trip.now)
  const exp = issuedAt + world.tokenLifetimeS
  const claims = {
    iss: world.issuer,
    aud: world.audience,
    sub: subject,
    iat: issuedAt,
    nbf: issuedAt,
    exp,
    jti: pickHex(run.seed, 'token id', 16),
    scope: SCOPE,
    role,
  }
  const token = await signToken(claims, world.key)
  const evidence = { token: describeToken(token, []) }
  return { token, subject, scope: SCOPE, exp: formatTime(exp), evidence }
}

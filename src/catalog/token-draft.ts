/** Claims that somebody has changed under a signature that stays. */
import type { Claims, RequestDraft } from './run'

/** The claims that a signature was made over; null where the request has no token. */
export function getSignedClaims({ credentials }: RequestDraft): Claims | null {
  if (credentials.kind === 'none') return null
  return credentials.token.signedClaims ?? credentials.token.claims
}

/** Credentials with these claims, under the signature of the original request; without one there is none to keep. */
export function keepSignature(claims: unknown, original: RequestDraft): unknown {
  const signedClaims = getSignedClaims(original)
  return { kind: 'token', token: signedClaims ? { claims, signedClaims } : { claims } }
}

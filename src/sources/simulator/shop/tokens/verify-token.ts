/**
 * Is an access token really ours, meant for us, and valid now (RFC 7519 section 7.2, RFC 8725)? jose
 * checks the signature; what the token claims is compared here, and the first thing that is wrong counts.
 */
import { compactVerify, errors, importSPKI, type JWTPayload } from 'jose'
import { toBytes } from '../../../../lib/base64url'
import { rejectToken, type Refusal } from '../http/refusal'
import type { ServerSetup, TokenSetup } from '../setup'
import { type Identity, readIdentity } from './identity'
import { isSubject } from './subjects'

export type TokenFlaw = { readonly refusal: Refusal } & (
  | { readonly kind: 'token.malformed' }
  | { readonly kind: 'algorithm.refused' }
  | { readonly kind: 'signature.invalid' }
  | { readonly kind: 'type.wrong' }
  /** A claim that is needed and missing, or of a type that cannot be used. */
  | { readonly kind: 'claim.unusable'; readonly claim: string }
  | { readonly kind: 'issuer.unknown' }
  | { readonly kind: 'audience.wrong' }
  | { readonly kind: 'token.notYetValid' }
  | { readonly kind: 'token.expired' }
  | { readonly kind: 'token.revoked'; readonly jti: string }
)

export type TokenVerdict = TokenFlaw | { readonly kind: 'token.valid'; readonly identity: Identity }

type Rules = Pick<ServerSetup, 'token' | 'realm'>

/** `now`: seconds since the epoch. There is no leeway: the clock of the run is exact. */
export async function verifyToken(
  token: string,
  now: number,
  { token: setup, realm }: Rules,
): Promise<TokenVerdict> {
  const because = (reason: string) => rejectToken(realm, `The access token ${reason}`)
  const read = await readSigned(token, setup, because)
  if ('kind' in read) return read
  const { type, claims } = read
  const time = Math.floor(now)

  if (readType(type) !== readType(setup.type)) {
    return { kind: 'type.wrong', refusal: because('has the wrong type') }
  }
  const claim = findUnusable(claims)
  if (claim !== null) {
    return { kind: 'claim.unusable', claim, refusal: because(`has no usable ${claim} claim`) }
  }
  if (claims.iss !== setup.issuer) {
    return { kind: 'issuer.unknown', refusal: because('has an unknown issuer') }
  }
  if (![claims.aud].flat().includes(setup.audience)) {
    return { kind: 'audience.wrong', refusal: because('has another audience') }
  }
  if (claims.nbf !== undefined && claims.nbf > time) {
    return { kind: 'token.notYetValid', refusal: because('is not yet valid') }
  }
  if (claims.exp === undefined || claims.exp <= time) {
    return { kind: 'token.expired', refusal: because('expired') }
  }
  if (claims.jti !== undefined && setup.revoked.includes(claims.jti)) {
    return { kind: 'token.revoked', jti: claims.jti, refusal: because('was revoked') }
  }
  return { kind: 'token.valid', identity: readIdentity(claims) }
}

type Signed = { readonly type: unknown; readonly claims: JWTPayload }

/** One key and one algorithm, whatever the token says of itself (RFC 8725 section 3.1). */
async function readSigned(
  token: string,
  { algorithm, key }: TokenSetup,
  because: (reason: string) => Refusal,
): Promise<Signed | TokenFlaw> {
  try {
    const verifying = algorithm === 'HS256' ? toBytes(key) : await importSPKI(key, algorithm)
    const options = { algorithms: [algorithm] }
    const { payload, protectedHeader } = await compactVerify(token, verifying, options)
    // A payload that is not encoded is none of a JWT (RFC 7797 section 7).
    if (protectedHeader.b64 === false) throw new errors.JWTInvalid()
    return { type: protectedHeader.typ, claims: readClaims(payload) }
  } catch (error) {
    if (error instanceof errors.JOSEAlgNotAllowed) {
      return { kind: 'algorithm.refused', refusal: because('uses a refused algorithm') }
    }
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      return { kind: 'signature.invalid', refusal: because('has an invalid signature') }
    }
    // Anything that is not about the token itself is a bug, and thrown on.
    if (!MALFORMED.some((flaw) => error instanceof flaw)) throw error
    return { kind: 'token.malformed', refusal: because('is malformed') }
  }
}

const MALFORMED = [errors.JWSInvalid, errors.JWTInvalid, errors.JOSENotSupported]

/** The payload is one JSON object (RFC 7519 section 7.2). */
function readClaims(payload: Uint8Array): JWTPayload {
  try {
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
    if (typeof claims === 'object' && claims !== null && !Array.isArray(claims)) {
      return { ...claims }
    }
  } catch {
    // Not JSON, or not even text.
  }
  throw new errors.JWTInvalid()
}

/** Media types are compared without regard to case; "application/" may be left out (RFC 7515 section 4.1.9). */
function readType(type: unknown): string {
  const text = String(type).toLowerCase()
  return text.includes('/') ? text : `application/${text}`
}

/** Whether the claims are there at all is asked before any of them is compared. */
function findUnusable(claims: JWTPayload): string | null {
  const missing = ['iss', 'aud', 'exp', 'sub'].find((name) => !Object.hasOwn(claims, name))
  if (missing !== undefined) return missing
  const isTime = (name: string) => !Object.hasOwn(claims, name) || typeof claims[name] === 'number'
  const odd = ['iat', 'nbf', 'exp'].find((name) => !isTime(name))
  return odd ?? (isSubject(claims.sub) ? null : 'sub')
}

/** jose's verdict on an access token (RFC 7519 section 7.2, RFC 8725), as the first thing that is wrong with it. */
import { errors, importSPKI, type JWTPayload, jwtVerify } from 'jose'
import { isSubject } from './subjects'
import { TOKEN_TYPE } from '../setup'

/** The API decides, never the token (RFC 8725 section 3.1): one key, one algorithm. */
export function getAllowedAlgorithm({ publicKey }: Pick<TokenRules, 'publicKey'>): string {
  return publicKey === null ? 'HS256' : 'RS256'
}

export type TokenRules = {
  readonly issuer: string
  readonly audience: string
  /** Secret of HS256. */
  readonly key: Uint8Array<ArrayBuffer>
  /** null: HS256 with the secret; else RS256 with this key (SPKI, PEM). */
  readonly publicKey: string | null
  /** Seconds since the epoch. */
  readonly now: number
}

export type TokenFlaw =
  | 'structure'
  | 'algorithm'
  | 'signature'
  | 'type'
  | 'issuer'
  | 'audience'
  | 'notBefore'
  | 'expiry'
  /** A claim that is needed and missing, or of a type that cannot be used. */
  | { readonly unusable: string }

export type TokenVerdict =
  | { readonly ok: true; readonly payload: JWTPayload }
  | { readonly ok: false; readonly flaw: TokenFlaw }

/** No leeway: the clock of the run is exact. Signature first, then type, issuer, audience, nbf, exp. */
export async function verifyToken(token: string, rules: TokenRules): Promise<TokenVerdict> {
  try {
    const algorithm = getAllowedAlgorithm(rules)
    const key = rules.publicKey === null ? rules.key : await importSPKI(rules.publicKey, algorithm)
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      typ: TOKEN_TYPE,
      issuer: rules.issuer,
      audience: rules.audience,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(rules.now * 1000),
    })
    return isSubject(payload.sub) ? { ok: true, payload } : { ok: false, flaw: { unusable: 'sub' } }
  } catch (error) {
    return { ok: false, flaw: findFlaw(error) }
  }
}

const CLAIM_FLAWS: Readonly<Record<string, TokenFlaw>> = {
  typ: 'type',
  iss: 'issuer',
  aud: 'audience',
  nbf: 'notBefore',
}

/** Anything that is not about the token itself is a bug, and thrown on. */
function findFlaw(error: unknown): TokenFlaw {
  if (error instanceof errors.JWTExpired) return 'expiry'
  if (error instanceof errors.JWTClaimValidationFailed) return findClaimFlaw(error)
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm'
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'structure'
  if (error instanceof errors.JOSENotSupported) return 'structure'
  throw error
}

function findClaimFlaw({ claim, reason }: errors.JWTClaimValidationFailed): TokenFlaw {
  const flaw = CLAIM_FLAWS[claim]
  return flaw !== undefined && reason === 'check_failed' ? flaw : { unusable: claim }
}

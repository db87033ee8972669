/** The checks on a token, in the order in which they are made, each with the two values that it compares. */
import { encodeBase64Url, toBytes } from '../../../lib/base64url'
import { formatTime } from '../../../lib/date'
import type { CheckId } from '../../../catalog/vocabulary'
import type { Check } from '../../../trace/evidence'
import { describeToken, readToken } from './token-evidence'
import type { TokenSetup } from '../shop/setup'
import type { TokenFlaw } from '../shop/tokens/verify-token'

const ORDER = [
  'structure',
  'algorithm',
  'signature',
  'type',
  'issuer',
  'audience',
  'notBefore',
  'expiry',
] as const satisfies readonly CheckId[]

type TokenCheckId = (typeof ORDER)[number]

/** Which check fails with each flaw; what follows on it was not run. null: all were. */
const FAILED_CHECKS: { readonly [Kind in Flaw['kind']]: TokenCheckId | null } = {
  'token.malformed': 'structure',
  'algorithm.refused': 'algorithm',
  'signature.invalid': 'signature',
  'type.wrong': 'type',
  // Whether the claims are there at all is asked before any of them is compared.
  'claim.unusable': 'issuer',
  'issuer.unknown': 'issuer',
  'audience.wrong': 'audience',
  'token.notYetValid': 'notBefore',
  'token.expired': 'expiry',
  'token.revoked': null,
  'token.valid': null,
}

const CLAIM_CHECKS: Readonly<Record<string, TokenCheckId>> = {
  iss: 'issuer',
  aud: 'audience',
  nbf: 'notBefore',
  exp: 'expiry',
}

type Flaw = Pick<TokenFlaw, 'kind'> | { readonly kind: 'token.valid' }

/** `now`: seconds since the epoch. */
export async function listTokenChecks(
  token: string,
  flaw: Flaw & { readonly claim?: string },
  now: number,
  setup: TokenSetup,
): Promise<readonly Check[]> {
  const values = await compareToken(token, now, setup)
  const first = FAILED_CHECKS[flaw.kind]
  const failed = flaw.kind === 'claim.unusable' ? CLAIM_CHECKS[flaw.claim ?? ''] : first
  const passedUntil = first === null ? ORDER.length : ORDER.indexOf(first)
  return ORDER.map((id, index) => {
    const verdict = id === failed ? 'failed' : index < passedUntil ? 'passed' : 'not-run'
    return { id, verdict, ...values[id] }
  })
}

type Compared = { readonly actual: string; readonly expected: string }

async function compareToken(
  token: string,
  seconds: number,
  setup: TokenSetup,
): Promise<{ readonly [Id in TokenCheckId]: Compared }> {
  const { alg, typ, iss, aud, nbf, exp } = readToken(token)
  const segments = token.split('.')
  const now = formatTime(seconds)
  return {
    structure: { actual: describeStructure(token), expected: 'header.payload.signature' },
    algorithm: { actual: alg, expected: setup.algorithm },
    signature: {
      actual: segments[2] === undefined || segments[2] === '' ? '–' : segments[2],
      expected: await computeSignature(segments, toBytes(setup.key)),
    },
    type: { actual: typ, expected: setup.type },
    issuer: { actual: iss, expected: setup.issuer },
    audience: { actual: aud, expected: setup.audience },
    notBefore: { actual: nbf, expected: `≤ ${now}` },
    expiry: { actual: exp, expected: `> ${now}` },
  }
}

/** The names of the segments that are there; "?" for one that does not decode. */
function describeStructure(token: string): string {
  const { header, payload } = describeToken(token, [])
  const names = [header === null ? '?' : 'header', payload === null ? '?' : 'payload', 'signature']
  return token
    .split('.')
    .map((_, index) => names[index] ?? '?')
    .join('.')
}

/** HMAC-SHA256 over the ASCII of header.payload as received (RFC 7515 section 5.2), base64url. */
export async function computeSignature(
  segments: readonly string[],
  secret: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign'])
  const signed = toBytes(segments.slice(0, 2).join('.'))
  return encodeBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))
}

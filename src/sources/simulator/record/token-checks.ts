/** The checks on a token, in the order in which they are made, each with the two values that it compares. */
import { encodeBase64Url, toBytes } from '../../../lib/base64url'
import { formatTime } from '../../../lib/date'
import type { CheckId } from '../../../catalog/vocabulary'
import type { Check } from '../../../trace/evidence'
import { describeToken, readToken } from './token-evidence'
import { getAllowedAlgorithm, type TokenFlaw, type TokenRules } from '../shop/tokens/verify-token'
import { TOKEN_TYPE } from '../shop/setup'

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

const CLAIM_CHECKS: Readonly<Record<string, TokenCheckId>> = {
  iss: 'issuer',
  aud: 'audience',
  nbf: 'notBefore',
  exp: 'expiry',
}

/** What follows the first failure was not run. */
export async function listTokenChecks(
  token: string,
  flaw: TokenFlaw | null,
  rules: TokenRules,
): Promise<readonly Check[]> {
  const values = await compareToken(token, rules)
  const failed = typeof flaw === 'object' ? CLAIM_CHECKS[flaw?.unusable ?? ''] : flaw
  const passedUntil = countPassed(flaw)
  return ORDER.map((id, index) => {
    const verdict = id === failed ? 'failed' : index < passedUntil ? 'passed' : 'not-run'
    return { id, verdict, ...values[id] }
  })
}

/** Whether the claims are there at all is asked before any of them is compared. */
function countPassed(flaw: TokenFlaw | null): number {
  if (flaw === null) return ORDER.length
  return ORDER.indexOf(typeof flaw === 'object' ? 'issuer' : flaw)
}

type Compared = { readonly actual: string; readonly expected: string }

async function compareToken(
  token: string,
  rules: TokenRules,
): Promise<{ readonly [Id in TokenCheckId]: Compared }> {
  const { alg, typ, iss, aud, nbf, exp } = readToken(token)
  const segments = token.split('.')
  const now = formatTime(rules.now)
  return {
    structure: { actual: describeStructure(token), expected: 'header.payload.signature' },
    algorithm: { actual: alg, expected: getAllowedAlgorithm(rules) },
    signature: {
      actual: segments[2] === undefined || segments[2] === '' ? '–' : segments[2],
      expected: await computeSignature(segments, rules.key),
    },
    type: { actual: typ, expected: TOKEN_TYPE },
    issuer: { actual: iss, expected: rules.issuer },
    audience: { actual: aud, expected: rules.audience },
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
async function computeSignature(
  segments: readonly string[],
  secret: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign'])
  const signed = toBytes(segments.slice(0, 2).join('.'))
  return encodeBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))
}

/** The Authorization field that the page sends (RFC 9110 section 11.6.2): usually a freshly signed bearer token. */
import { UnsecuredJWT } from 'jose'
import { encodeBase64, encodeBase64Url, toBytes } from '../../../lib/base64url'
import { getHeader } from '../../../lib/http/message'
import type { Claims, RequestDraft, TokenDraft } from '../../../catalog/run'
import { OWNER } from '../../../catalog/people'
import type { TokenSetup } from '../shop/setup'
import type { Signing } from './signing'
import { signToken } from '../shop/tokens/sign-token'

export type Authorization = {
  readonly kind: 'bearer' | 'basic' | 'none'
  readonly value: string | null
  readonly token?: string
}

export async function makeAuthorization(
  draft: RequestDraft,
  signing: Signing,
  { type }: Pick<TokenSetup, 'type'>,
): Promise<Authorization> {
  const written = getHeader(draft, 'Authorization')
  if (written !== undefined) return describeWritten(written)
  const { credentials } = draft
  if (credentials.kind === 'none') return { kind: 'none', value: null }
  if (signing.scheme === 'Basic') return { kind: 'basic', value: makeBasic() }
  const token = await makeToken(credentials.token, signing, type)
  return { kind: 'bearer', value: `Bearer ${token}`, token }
}

function describeWritten(value: string): Authorization {
  const [scheme = '', token] = value.trim().split(/ +/, 2)
  if (scheme.toLowerCase() !== 'bearer' || token === undefined) return { kind: 'basic', value }
  return { kind: 'bearer', value, token }
}

/** user-id and password, joined by a colon, base64 (RFC 7617 section 2). */
function makeBasic(): string {
  return `Basic ${encodeBase64(toBytes(`${OWNER.email}:${OWNER.password}`))}`
}

async function makeToken(
  token: TokenDraft,
  { algorithm, key, isCut }: Signing,
  type: string,
): Promise<string> {
  const made =
    algorithm === 'none'
      ? new UnsecuredJWT({ ...token.claims }).encode()
      : await signToken(token.signedClaims ?? token.claims, { key, type })
  const changed = token.signedClaims ? replacePayload(made, token.claims) : made
  return isCut ? changed.slice(0, changed.lastIndexOf('.')) : changed
}

/** What someone without the key can do: write another payload between header and signature. */
function replacePayload(token: string, claims: Claims): string {
  const [header, , signature] = token.split('.')
  return `${header}.${encodeBase64Url(toBytes(JSON.stringify(claims)))}.${signature}`
}

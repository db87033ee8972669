/** JWS compact serialization with HS256 (RFC 7515 section 7.1). */
import { SignJWT } from 'jose'
import { toBytes } from '../../../../lib/base64url'
import type { Json } from '../../../../lib/json'
import type { TokenSetup } from '../setup'

export async function signToken(
  claims: { readonly [name: string]: Json },
  { key, type }: Pick<TokenSetup, 'key' | 'type'>,
): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: type })
    .sign(toBytes(key))
}

/** JWS compact serialization with HS256 (RFC 7515 section 7.1). */
import { SignJWT } from 'jose'
import { toBytes } from '../../../../lib/base64url'
import type { Claims } from '../../../../catalog/run'
import { TOKEN_TYPE } from '../setup'

export async function signToken(claims: Claims, key: string): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: TOKEN_TYPE })
    .sign(toBytes(key))
}

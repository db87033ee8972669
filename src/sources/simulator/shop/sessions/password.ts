/** Passwords are kept as PBKDF2-HMAC-SHA256 with a salt for each user (OWASP Password Storage: 600 000 iterations). */
import { decodeBase64, encodeBase64, toBytes } from '../../../../lib/base64url'

export const PASSWORD_ITERATIONS = 600_000

/** Stands in for the hash of a user that does not exist; no password leads to it. */
export const DUMMY_HASH = `pbkdf2-sha256$${PASSWORD_ITERATIONS}$bm8gc3VjaCB1c2VyLCBidXQ=$AAAA`

/** "pbkdf2-sha256$iterations$salt$hash", the last two in base64. */
export async function hashPassword(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const hash = await deriveHash(password, salt, PASSWORD_ITERATIONS)
  return ['pbkdf2-sha256', PASSWORD_ITERATIONS, encodeBase64(salt), encodeBase64(hash)].join('$')
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, iterations, salt = '', hash = ''] = kept.split('$')
  const wanted = decodeBase64(hash)
  const bytes = decodeBase64(salt)
  if (!wanted || !bytes) return false
  return isEqual(await deriveHash(password, bytes, Number(iterations)), wanted)
}

async function deriveHash(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', toBytes(password), 'PBKDF2', false, [
    'deriveBits',
  ])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 256))
}

/** Looks at every byte, wherever the first difference is. */
function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  const difference = a.reduce((bits, byte, index) => bits | (byte ^ (b[index] ?? 0)), 0)
  return a.length === b.length && difference === 0
}

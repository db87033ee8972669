/** Fingerprints of text. */
import { toBytes } from './base64url'

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
export async function hashText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', toBytes(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

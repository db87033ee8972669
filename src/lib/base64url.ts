/** base64 and base64url (RFC 4648 sections 4 and 5) of bytes and of UTF-8 text. */

/** base64, with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
}

/** base64url, without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** null: not base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0)
  } catch {
    return null
  }
}

/** null: not base64url, or not UTF-8. */
export function decodeBase64UrlText(text: string): string | null {
  if (!/^[\w-]*$/.test(text)) return null
  const bytes = decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

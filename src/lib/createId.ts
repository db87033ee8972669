/** A name that nothing else has: 16 lower-case hexadecimal digits. It works without a secure context, too. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

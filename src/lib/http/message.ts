/** HTTP messages as values, and the few questions about their fields. Names are case-insensitive (RFC 9110 section 5.1). */

export type HeaderField = readonly [name: string, value: string]

export type RequestMessage = {
  readonly method: string
  /** Origin-form (RFC 9112 section 3.2.1). */
  readonly target: string
  readonly headers: readonly HeaderField[]
  /** null: no content. */
  readonly body: string | null
}

export type ResponseMessage = {
  readonly status: number
  readonly reason: string
  readonly headers: readonly HeaderField[]
  readonly body: string | null
}

/** The field's value; several lines of one name are one list (RFC 9110 section 5.3); undefined: no such field. */
export function getHeader(
  message: { readonly headers: readonly HeaderField[] },
  name: string,
): string | undefined {
  const values = message.headers.filter(([key]) => sameName(key, name)).map(([, value]) => value)
  return values.length > 0 ? values.join(', ') : undefined
}

/** The message with more fields; a field that is there already is replaced where it stands. */
export function withHeaders<Message extends { readonly headers: readonly HeaderField[] }>(
  message: Message,
  added: readonly HeaderField[],
): Message {
  const isAdded = ([name]: HeaderField) => added.some(([key]) => sameName(key, name))
  return { ...message, headers: [...message.headers.filter((field) => !isAdded(field)), ...added] }
}

export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

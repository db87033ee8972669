/** The grammar of HTTP/1.1 that a form or a parser has to check (RFC 9110 section 5.6, RFC 9112 section 3, RFC 3986). */

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
/** Tab, and what Latin-1 has besides control characters. */
const FIELD_VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/
const ORIGIN_FORM =
  /^\/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*(?:\?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?$/

/** token: method names and field names (RFC 9110 section 5.6.2). */
export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** A value that cannot break out of its line: no CR, LF or NUL (RFC 9110 section 5.5), one byte per character. */
export function isFieldValue(text: string): boolean {
  return FIELD_VALUE.test(text)
}

/** origin-form = absolute-path [ "?" query ] (RFC 9112 section 3.2.1): no space, no fragment. */
export function isOriginForm(text: string): boolean {
  return ORIGIN_FORM.test(text)
}

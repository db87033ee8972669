/**
 * HTTP/1.1 text read back into messages (RFC 9112 sections 2 to 6). Strict: whatever a server must
 * answer with 400 is a flaw. Content is framed by Content-Length alone; chunked is not spoken here.
 */
import { isFieldValue, isOriginForm, isToken } from './grammar'
import { countBytes, getHeader, type HeaderField } from './message'
import type { RequestMessage, ResponseMessage } from './message'

const STATUS_LINE = /^HTTP\/1\.1 (\d{3}) (.*)$/

export type ParsedRequest =
  | { readonly ok: true; readonly request: RequestMessage }
  | { readonly ok: false; readonly flaw: RequestFlaw }

/** What is wrong: the grammar, not exactly one Host, or no length that can be relied on. */
export type RequestFlaw = 'syntax' | 'host' | 'length'

/** HTTP/1.1 asks for exactly one Host (RFC 9112 section 3.2), and for one length (section 6.3). */
export function parseRequest(text: string): ParsedRequest {
  const parts = splitMessage(text)
  if (!parts) return fail('syntax')
  const [method = '', target = '', version, ...rest] = parts.startLine.split(' ')
  if (!isToken(method) || !isOriginForm(target)) return fail('syntax')
  if (version !== 'HTTP/1.1' || rest.length > 0) return fail('syntax')
  if (parts.headers.filter(([name]) => name.toLowerCase() === 'host').length !== 1)
    return fail('host')
  const body = frameBody(parts, '0')
  if (body === undefined) return fail('length')
  return { ok: true, request: { method, target, headers: parts.headers, body } }
}

function fail(flaw: RequestFlaw): ParsedRequest {
  return { ok: false, flaw }
}

/** null: not a response. `requestMethod` decides whether there is content at all (RFC 9112 section 6.3). */
export function parseResponse(text: string, requestMethod: string): ResponseMessage | null {
  const parts = splitMessage(text)
  const line = parts && STATUS_LINE.exec(parts.startLine)
  if (!line) return null
  const head = { status: Number(line[1]), reason: line[2] ?? '', headers: parts.headers }
  if (requestMethod === 'HEAD') return parts.rest === '' ? { ...head, body: null } : null
  const body = frameBody(parts, undefined)
  return body === undefined ? null : { ...head, body }
}

type Parts = {
  readonly startLine: string
  readonly headers: readonly HeaderField[]
  readonly rest: string
}

function splitMessage(text: string): Parts | null {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [startLine = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = lines.map(parseField)
  if (!headers.every((field) => field !== null)) return null
  return { startLine, headers, rest: text.slice(end + 4) }
}

/** field-name ":" OWS field-value OWS, no space before the colon (RFC 9112 section 5.1). */
function parseField(line: string): HeaderField | null {
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(colon, 0))
  const value = line.slice(colon + 1).trim()
  return isToken(name) && isFieldValue(value) ? [name, value] : null
}

/** undefined: the length that was announced is not the length that came. */
function frameBody(parts: Parts, defaultLength: string | undefined): string | null | undefined {
  const length = getHeader(parts, 'Content-Length') ?? defaultLength
  if (length !== undefined && String(countBytes(parts.rest)) !== length) return undefined
  return parts.rest === '' ? null : parts.rest
}

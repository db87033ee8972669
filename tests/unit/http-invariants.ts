/**
 * What must hold for every message that is shown, whatever it says (RFC 9110, 9112, 9457, 6585, 5789
 * and the Fetch standard). Gives back what is broken, in words; nothing, if all is well.
 */
import { isFieldValue, isOriginForm, isToken } from '../../src/lib/http/grammar'
import type { HttpMessage } from '../../src/trace/trace'

type Parts = {
  readonly startLine: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

/** `request` is the message that a response answers; `isForeign`: it comes from a server that is not ours. */
export function findBrokenRules(
  message: HttpMessage,
  request: HttpMessage | null,
  isForeign = false,
): string[] {
  const parts = split(message.text)
  if (!parts) return ['no empty line after the fields']
  const broken = [...checkFields(parts), ...checkLength(parts, message.isIncomplete ?? false)]
  return message.kind === 'request'
    ? [...broken, ...checkRequest(message, parts)]
    : [...broken, ...checkResponse(message, parts, request && split(request.text), isForeign)]
}

/** Its own reading of the text: the parser of the project is among what is tested. */
function split(text: string): Parts | null {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [startLine = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(': ')
    return [line.slice(0, colon), line.slice(colon + 2)] as const
  })
  return { startLine, headers, body: text.slice(end + 4) }
}

function get({ headers }: Parts, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}

function rule(holds: boolean, name: string): string[] {
  return holds ? [] : [name]
}

function checkFields(parts: Parts): string[] {
  const names = parts.headers.map(([name]) => name.toLowerCase())
  const single = names.filter((name) => !['set-cookie', 'www-authenticate'].includes(name))
  return [
    ...rule(!/[\r\n]/.test(parts.startLine), 'line break in the start-line'),
    ...parts.headers.flatMap(([name, value]) => [
      ...rule(isToken(name), `field name ${name}`),
      ...rule(isFieldValue(value) && value === value.trim(), `value of ${name}`),
    ]),
    ...rule(new Set(single).size === single.length, 'a field that stands there twice'),
    ...rule(get(parts, 'Transfer-Encoding') === undefined, 'Transfer-Encoding'),
  ]
}

/** A message that broke off has fewer bytes than it announced (RFC 9112 section 8). */
function checkLength(parts: Parts, isIncomplete: boolean): string[] {
  const length = get(parts, 'Content-Length')
  const bytes = Buffer.byteLength(parts.body)
  if (isIncomplete) return rule(Number(length) > bytes, 'an incomplete message')
  return parts.body === '' ? [] : rule(length === String(bytes), `Content-Length of ${bytes} bytes`)
}

function checkRequest({ label }: HttpMessage, parts: Parts): string[] {
  const [method = '', target = '', version, ...rest] = parts.startLine.split(' ')
  const hosts = parts.headers.filter(([name]) => name.toLowerCase() === 'host')
  return [
    ...rule(isToken(method) && isOriginForm(target), 'method and target'),
    ...rule(version === 'HTTP/1.1' && rest.length === 0, 'version'),
    ...rule(hosts.length === 1, 'exactly one Host'),
    ...rule(label === method, 'label is the method'),
    ...rule(get(parts, 'Content-Length') !== undefined || parts.body === '', 'announced content'),
    ...rule(parts.body === '' || get(parts, 'Content-Type') !== undefined, 'Content-Type'),
  ]
}

function checkResponse(
  message: HttpMessage,
  parts: Parts,
  request: Parts | null,
  isForeign: boolean,
): string[] {
  const line = /^HTTP\/1\.1 ([1-5]\d\d) [\w -]*$/.exec(parts.startLine)
  const status = Number(line?.[1])
  const method = request?.startLine.split(' ')[0] ?? 'GET'
  const isEmpty = method === 'HEAD' || status < 200 || status === 204 || status === 304
  return [
    ...rule(line !== null, 'status-line'),
    ...rule(message.label === String(status), 'label is the status'),
    ...rule(!isEmpty || parts.body === '', 'no content here'),
    ...rule(isEmpty || get(parts, 'Content-Length') !== undefined, 'Content-Length'),
    ...rule(status !== 204 || get(parts, 'Content-Length') === undefined, 'no length with 204'),
    ...rule(parts.body === '' || get(parts, 'Content-Type') !== undefined, 'Content-Type'),
    ...checkStatusFields(status, method, parts),
    ...(isForeign ? [] : checkProblem(status, parts, isEmpty || message.isIncomplete === true)),
    ...checkCors(parts, request),
  ]
}

function checkStatusFields(status: number, method: string, parts: Parts): string[] {
  const has = (name: string) => get(parts, name) !== undefined
  const date = get(parts, 'Date') ?? ''
  const allow = (get(parts, 'Allow') ?? '').split(', ')
  const challenge = get(parts, 'WWW-Authenticate') ?? ''
  return [
    ...rule(status >= 500 || new Date(date).toUTCString() === date, 'Date'),
    ...rule(status !== 401 || /^Bearer realm="[^"]+"/.test(challenge), '401 with a challenge'),
    ...rule(status !== 405 || (has('Allow') && !allow.includes(method)), '405 with Allow'),
    ...rule(status !== 308 || has('Location'), '308 with Location'),
    ...rule(status !== 406 || /\bAccept\b/.test(get(parts, 'Vary') ?? ''), '406 with Vary: Accept'),
    ...checkCookies(parts),
    ...rule(status !== 412 || has('ETag'), '412 with the current ETag'),
    ...rule(status !== 503 || has('Retry-After'), '503 with Retry-After'),
    ...rule(status !== 304 || (has('ETag') && has('Cache-Control')), '304 with its validators'),
    ...rule(/^\d*$/.test(get(parts, 'Retry-After') ?? ''), 'Retry-After in seconds'),
    ...rule(status !== 201 || method !== 'POST' || has('Location'), '201 with Location'),
    ...rule(status !== 429 || get(parts, 'Cache-Control') === 'no-store', '429 is not stored'),
    ...rule(status < 400 || get(parts, 'Cache-Control') === 'no-store', 'errors are not stored'),
  ]
}

/** `__Host-` asks for Secure and Path=/ and no Domain; SameSite=None for Secure (rfc6265bis section 5.7). */
function checkCookies({ headers }: Parts): string[] {
  const cookies = headers.filter(([name]) => name.toLowerCase() === 'set-cookie')
  const isKept = (text: string) => {
    const isHostOnly = /; Path=\/(?:;|$)/.test(text) && !/; Domain=/.test(text)
    const isSecure = /; Secure(?:;|$)/.test(text)
    return text.startsWith('__Host-') ? isHostOnly && isSecure : isSecure || !/None/.test(text)
  }
  return rule(
    cookies.every(([, text]) => isKept(text)),
    'a cookie that a browser keeps',
  )
}

function checkProblem(status: number, parts: Parts, isEmpty: boolean): string[] {
  if (status < 400 || isEmpty) return []
  const type = get(parts, 'Content-Type')
  if (type?.startsWith('text/html'))
    return rule(get(parts, 'X-Content-Type-Options') === 'nosniff', 'a page that is not guessed at')
  const problem = JSON.parse(parts.body) as { status?: unknown; title?: unknown; type?: unknown }
  return [
    ...rule(type === 'application/problem+json', 'problem+json'),
    ...rule(problem.status === status, 'status of the problem'),
    ...rule(
      typeof problem.title === 'string' && typeof problem.type === 'string',
      'type and title',
    ),
  ]
}

/** ACAO is never "*" with credentials; where it depends on the origin, Vary says so (Fetch section 3.3). */
function checkCors(parts: Parts, request: Parts | null): string[] {
  const allowed = get(parts, 'Access-Control-Allow-Origin')
  if (allowed === undefined) return []
  const credentials = get(parts, 'Access-Control-Allow-Credentials')
  return [
    ...rule(allowed !== '*' || credentials === undefined, 'any origin with credentials'),
    ...rule(/\bOrigin\b/.test(get(parts, 'Vary') ?? ''), 'Vary: Origin'),
    ...rule(
      allowed === '*' || allowed === (request && get(request, 'Origin')),
      'the origin that asked',
    ),
  ]
}

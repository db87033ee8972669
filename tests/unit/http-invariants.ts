/**
 * What must hold for every message that is shown, whatever it says (RFC 9110, 9112, 9457, 6585, 5789,
 * the Fetch standard and Trace Context). Gives back what is broken, in words; nothing, if all is well.
 */
import { isFieldValue, isOriginForm, isToken } from '../../src/lib/http/grammar'
import type { HttpMessage } from '../../src/trace/trace'

/** The test of these rules breaks each of them once. */
export const RULES = [
  'an empty line after the fields',
  'start-line in one line',
  'field name',
  'field value',
  'a field only once',
  'no Transfer-Encoding',
  'Content-Length in bytes',
  'an incomplete message is shorter than announced',
  'traceparent',
  'method and target',
  'version',
  'exactly one Host',
  'label is the method',
  'announced content',
  'Content-Type',
  'a preflight without credentials',
  'status-line',
  'label is the status',
  'no content here',
  'length of a response',
  'no length with 1xx and 204',
  'Date',
  '401 with a challenge',
  '405 with Allow',
  '407 with Proxy-Authenticate',
  '426 with Upgrade',
  '308 with Location',
  '406 with Vary: Accept',
  'a cookie that a browser keeps',
  '412 with the current ETag',
  '503 with Retry-After',
  '304 with ETag, Cache-Control and Vary',
  'Retry-After in seconds',
  '201 with Location',
  'errors are not stored',
  'a page that is not guessed at',
  'problem+json',
  'status of the problem',
  'type and title of the problem',
  'any origin with credentials',
  'credentials are allowed by true',
  'Vary: Origin',
  'the origin that asked',
] as const
export type RuleName = (typeof RULES)[number]

type Parts = {
  readonly startLine: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

/**
 * Where a message is: on its way between browser and shop; inside of the shop, where gates have still
 * to add their fields; or on its way between the shop and a server that is not ours.
 */
export type Place = 'way' | 'shop' | 'elsewhere'

/** `request` is the message that a response answers. */
export function findBrokenRules(
  message: HttpMessage,
  request: HttpMessage | null,
  place: Place = 'way',
): readonly RuleName[] {
  const parts = split(message.text)
  if (!parts) return ['an empty line after the fields']
  const broken = checkFields(parts)
  const broader =
    message.kind === 'request'
      ? checkRequest(message, parts)
      : checkResponse(message, parts, request && split(request.text), place)
  return [...broken, ...broader]
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

function rule(holds: boolean, name: RuleName): readonly RuleName[] {
  return holds ? [] : [name]
}

function checkFields(parts: Parts): readonly RuleName[] {
  const names = parts.headers.map(([name]) => name.toLowerCase())
  const single = names.filter((name) => !['set-cookie', 'www-authenticate'].includes(name))
  return [
    ...rule(!/[\r\n]/.test(parts.startLine), 'start-line in one line'),
    ...parts.headers.flatMap(([name, value]) => [
      ...rule(isToken(name), 'field name'),
      ...rule(isFieldValue(value) && value === value.trim(), 'field value'),
    ]),
    ...rule(new Set(single).size === single.length, 'a field only once'),
    ...rule(get(parts, 'Transfer-Encoding') === undefined, 'no Transfer-Encoding'),
    ...rule(isTraceParent(get(parts, 'traceparent')), 'traceparent'),
  ]
}

/** Trace Context, section 3.2: version 00, and neither id is all zeros. */
function isTraceParent(value: string | undefined): boolean {
  return (
    value === undefined ||
    /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(value)
  )
}

/** A message that broke off has fewer bytes than it announced (RFC 9112 section 8). */
function checkLength(parts: Parts, isIncomplete: boolean): readonly RuleName[] {
  const length = get(parts, 'Content-Length')
  const bytes = Buffer.byteLength(parts.body)
  if (isIncomplete)
    return rule(Number(length) > bytes, 'an incomplete message is shorter than announced')
  return rule(length === undefined || length === String(bytes), 'Content-Length in bytes')
}

function checkRequest({ label }: HttpMessage, parts: Parts): readonly RuleName[] {
  const [method = '', target = '', version, ...rest] = parts.startLine.split(' ')
  const hosts = parts.headers.filter(([name]) => name.toLowerCase() === 'host')
  const isPreflight =
    method === 'OPTIONS' && get(parts, 'Access-Control-Request-Method') !== undefined
  const hasCredentials = ['Authorization', 'Cookie'].some((name) => get(parts, name) !== undefined)
  return [
    ...checkLength(parts, false),
    ...rule(isToken(method) && isOriginForm(target), 'method and target'),
    ...rule(version === 'HTTP/1.1' && rest.length === 0, 'version'),
    ...rule(hosts.length === 1, 'exactly one Host'),
    ...rule(label === method, 'label is the method'),
    ...rule(get(parts, 'Content-Length') !== undefined || parts.body === '', 'announced content'),
    ...rule(parts.body === '' || get(parts, 'Content-Type') !== undefined, 'Content-Type'),
    ...rule(!isPreflight || !hasCredentials, 'a preflight without credentials'),
  ]
}

function checkResponse(
  message: HttpMessage,
  parts: Parts,
  request: Parts | null,
  place: Place,
): readonly RuleName[] {
  const line = /^HTTP\/1\.1 ([1-5]\d\d) [\w -]*$/.exec(parts.startLine)
  const status = Number(line?.[1])
  const method = request?.startLine.split(' ')[0] ?? 'GET'
  const isWithoutLength = status < 200 || status === 204
  const isEmpty = method === 'HEAD' || isWithoutLength || status === 304
  const isIncomplete = message.isIncomplete ?? false
  const length = get(parts, 'Content-Length')
  return [
    ...rule(line !== null, 'status-line'),
    ...rule(message.label === String(status), 'label is the status'),
    ...rule(!isEmpty || parts.body === '', 'no content here'),
    ...rule(isEmpty || length !== undefined, 'length of a response'),
    ...rule(!isWithoutLength || length === undefined, 'no length with 1xx and 204'),
    // To HEAD, and with 304, it is the length of what GET would have brought (RFC 9110 section 8.6).
    ...(isEmpty ? [] : checkLength(parts, isIncomplete)),
    ...rule(parts.body === '' || get(parts, 'Content-Type') !== undefined, 'Content-Type'),
    ...checkStatusFields(status, method, parts, place),
    ...(place === 'elsewhere' ? [] : checkProblem(status, parts, isEmpty || isIncomplete)),
    ...checkCors(parts, request),
  ]
}

function checkStatusFields(
  status: number,
  method: string,
  parts: Parts,
  place: Place,
): readonly RuleName[] {
  const has = (name: string) => get(parts, name) !== undefined
  const date = get(parts, 'Date')
  const isDate = date === undefined ? status >= 500 : new Date(date).toUTCString() === date
  const allow = (get(parts, 'Allow') ?? '').split(', ')
  const challenge = get(parts, 'WWW-Authenticate') ?? ''
  // The shop's 200 has all three, so its 304 owes them (RFC 9110 section 15.4.5); CORS adds Vary.
  const owed = ['ETag', 'Cache-Control', ...(place === 'way' ? ['Vary'] : [])]
  return [
    ...rule(isDate, 'Date'),
    ...rule(status !== 401 || /^Bearer realm="[^"]+"/.test(challenge), '401 with a challenge'),
    ...rule(status !== 405 || (has('Allow') && !allow.includes(method)), '405 with Allow'),
    ...rule(status !== 407 || has('Proxy-Authenticate'), '407 with Proxy-Authenticate'),
    ...rule(status !== 426 || has('Upgrade'), '426 with Upgrade'),
    ...rule(status !== 308 || has('Location'), '308 with Location'),
    ...rule(status !== 406 || /\bAccept\b/.test(get(parts, 'Vary') ?? ''), '406 with Vary: Accept'),
    ...checkCookies(parts),
    ...rule(status !== 412 || has('ETag'), '412 with the current ETag'),
    ...rule(status !== 503 || has('Retry-After'), '503 with Retry-After'),
    ...rule(status !== 304 || owed.every(has), '304 with ETag, Cache-Control and Vary'),
    ...rule(/^\d*$/.test(get(parts, 'Retry-After') ?? ''), 'Retry-After in seconds'),
    ...rule(status !== 201 || method !== 'POST' || has('Location'), '201 with Location'),
    ...rule(status < 400 || get(parts, 'Cache-Control') === 'no-store', 'errors are not stored'),
  ]
}

/** `__Host-` asks for Secure and Path=/ and no Domain; SameSite=None for Secure (rfc6265bis section 5.7). */
function checkCookies({ headers }: Parts): readonly RuleName[] {
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

function checkProblem(status: number, parts: Parts, isEmpty: boolean): readonly RuleName[] {
  if (status < 400 || isEmpty) return []
  const type = get(parts, 'Content-Type')
  if (type?.startsWith('text/html'))
    return rule(get(parts, 'X-Content-Type-Options') === 'nosniff', 'a page that is not guessed at')
  if (type !== 'application/problem+json') return ['problem+json']
  const problem = JSON.parse(parts.body) as { status?: unknown; title?: unknown; type?: unknown }
  return [
    ...rule(problem.status === status, 'status of the problem'),
    ...rule(
      typeof problem.title === 'string' && typeof problem.type === 'string',
      'type and title of the problem',
    ),
  ]
}

/** ACAO is never "*" with credentials; where it depends on the origin, Vary says so (Fetch section 3.3). */
function checkCors(parts: Parts, request: Parts | null): readonly RuleName[] {
  const allowed = get(parts, 'Access-Control-Allow-Origin')
  const credentials = get(parts, 'Access-Control-Allow-Credentials')
  const isTrue = rule(
    credentials === undefined || credentials === 'true',
    'credentials are allowed by true',
  )
  if (allowed === undefined) return isTrue
  return [
    ...isTrue,
    ...rule(allowed !== '*' || credentials === undefined, 'any origin with credentials'),
    ...rule(/\bOrigin\b/.test(get(parts, 'Vary') ?? ''), 'Vary: Origin'),
    ...rule(
      allowed === '*' || allowed === (request && get(request, 'Origin')),
      'the origin that asked',
    ),
  ]
}

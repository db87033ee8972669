/** What the Fetch standard forbids to a page's script, and what it rewrites (fetch.spec.whatwg.org, sections 2.2.1 and 2.2.2). */
import type { HeaderField, RequestMessage } from './message'

const FORBIDDEN_NAMES = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'access-control-request-private-network',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
])
/** Fields of the browser's own, and those that a script may send to another origin without asking first. */
const SAFELISTED_NAMES = new Set([
  'accept',
  'accept-language',
  'content-language',
  'content-length',
  'cookie',
  'host',
  'origin',
])
const SAFELISTED_TYPES =
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i
const SAFELISTED_METHODS = new Set(['GET', 'HEAD', 'POST'])
const FORBIDDEN_METHODS = new Set(['CONNECT', 'TRACE', 'TRACK'])
const NORMALIZED_METHODS = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'])

/** Forbidden request-header: the browser drops it silently. */
export function isForbiddenRequestHeader(name: string): boolean {
  const key = name.toLowerCase()
  return FORBIDDEN_NAMES.has(key) || key.startsWith('proxy-') || key.startsWith('sec-')
}

/** Forbidden method: fetch() throws. */
export function isForbiddenMethod(method: string): boolean {
  return FORBIDDEN_METHODS.has(method.toUpperCase())
}

/** Normalize: "get" becomes "GET", but "patch" stays "patch". */
export function normalizeMethod(method: string): string {
  const upper = method.toUpperCase()
  return NORMALIZED_METHODS.has(upper) ? upper : method
}

export function isSafelistedMethod(method: string): boolean {
  return SAFELISTED_METHODS.has(method)
}

/** A field that a script may send to another origin without asking first, or one of the browser's own. */
export function isSafelistedRequestHeader([name, value]: HeaderField): boolean {
  return name.toLowerCase() === 'content-type'
    ? SAFELISTED_TYPES.test(value)
    : SAFELISTED_NAMES.has(name.toLowerCase())
}

/** Whether the browser asks the other origin first, with OPTIONS (Fetch section 4.9). */
export function needsPreflight(request: RequestMessage): boolean {
  return !isSafelistedMethod(request.method) || !request.headers.every(isSafelistedRequestHeader)
}

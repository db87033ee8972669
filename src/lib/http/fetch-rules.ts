/** What the Fetch standard forbids to a page's script, and what it rewrites (fetch.spec.whatwg.org, sections 2.2.1 and 2.2.2). */

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

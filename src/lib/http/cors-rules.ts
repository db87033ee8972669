/**
 * What a browser asks of responses from another origin (fetch.spec.whatwg.org, sections 4.9 and 4.10):
 * the CORS check, the rules of a preflight, and which header fields a script may read.
 * Flaws come in the words of Chrome's console.
 */
import { isSafelistedRequestHeader, isSafelistedMethod } from './fetch-rules'
import { getHeader, type HeaderField, type RequestMessage, type ResponseMessage } from './message'
import { isRedirect } from './status'

export type CorsAsked = {
  readonly origin: string
  /** Whether cookies go with the request: credentials mode "include". */
  readonly withCredentials: boolean
}

export type CorsFlaw = {
  readonly reason: 'status' | 'origin' | 'credentials' | 'method' | 'header'
  /** What came, or what is not allowed. */
  readonly value: string
  /** As Chrome words it after "blocked by CORS policy: ". */
  readonly text: string
}

const SAFELISTED_RESPONSE_NAMES = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
])
/** Never readable, whatever is exposed. */
const FORBIDDEN_RESPONSE_NAMES = new Set(['set-cookie', 'set-cookie2'])

/** The CORS check of a response; null: the page may have it. */
export function findCorsFlaw(response: ResponseMessage, asked: CorsAsked): CorsFlaw | null {
  const allowed = getHeader(response, 'Access-Control-Allow-Origin')
  const { origin, withCredentials } = asked
  if (allowed === undefined) {
    return flaw(
      'origin',
      'none',
      "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    )
  }
  if (allowed === '*' && !withCredentials) return null
  if (allowed === '*') {
    return flaw(
      'credentials',
      '*',
      "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    )
  }
  if (allowed !== origin) {
    return flaw(
      'origin',
      allowed,
      `The 'Access-Control-Allow-Origin' header has a value '${allowed}' that is not equal to the supplied origin. Have the server send the header with a valid value.`,
    )
  }
  const credentials = getHeader(response, 'Access-Control-Allow-Credentials') ?? ''
  if (!withCredentials || credentials === 'true') return null
  return flaw(
    'credentials',
    credentials,
    `The value of the 'Access-Control-Allow-Credentials' header in the response is '${credentials}' which must be 'true' when the request's credentials mode is 'include'.`,
  )
}

/** `response` answers the preflight for `request`; null: the request may be sent. */
export function findPreflightFlaw(
  response: ResponseMessage,
  request: RequestMessage,
  asked: CorsAsked,
): CorsFlaw | null {
  const before = "Response to preflight request doesn't pass access control check: "
  if (isRedirect(response.status)) {
    const text = `${before}Redirect is not allowed for a preflight request.`
    return flaw('status', String(response.status), text)
  }
  const checked = findCorsFlaw(response, asked)
  if (checked) return { ...checked, text: before + checked.text }
  const { status } = response
  if (status < 200 || status > 299) {
    return flaw('status', String(status), `${before}It does not have HTTP ok status.`)
  }
  const lists = (name: string, value: string) => isListed(response, name, value, asked)
  const { method } = request
  if (!isSafelistedMethod(method) && !lists('Access-Control-Allow-Methods', method)) {
    return flaw(
      'method',
      method,
      `Method ${method} is not allowed by Access-Control-Allow-Methods in preflight response.`,
    )
  }
  const name = listUnsafeFields(request).find((field) => {
    const isCovered = lists('Access-Control-Allow-Headers', field)
    const isWildcard = getHeader(response, 'Access-Control-Allow-Headers') === '*'
    return !isCovered || (isWildcard && field === 'authorization')
  })
  if (name === undefined) return null
  return flaw(
    'header',
    name,
    `Request header field ${name} is not allowed by Access-Control-Allow-Headers in preflight response.`,
  )
}

/** OPTIONS alone is not one: it is the browser's question only with these two fields (Fetch section 3.3.2). */
export function isPreflight(request: RequestMessage): boolean {
  const has = (name: string) => getHeader(request, name) !== undefined
  return request.method === 'OPTIONS' && has('Origin') && has('Access-Control-Request-Method')
}

/** CORS-unsafe request-header names: lower case, sorted (Fetch section 2.2.2). */
export function listUnsafeFields({ headers }: RequestMessage): readonly string[] {
  const unsafe = headers.filter((field) => !isSafelistedRequestHeader(field))
  return [...new Set(unsafe.map(([name]) => name.toLowerCase()))].toSorted()
}

/** What `response.headers` shows to the script, and the names of what it hides. */
export function readableFields(response: ResponseMessage): {
  readonly readable: readonly HeaderField[]
  readonly hidden: readonly string[]
} {
  const list = getHeader(response, 'Access-Control-Expose-Headers') ?? ''
  const exposed = new Set(list.split(',').map((name) => name.trim().toLowerCase()))
  const isReadable = ([name]: HeaderField) => {
    const key = name.toLowerCase()
    if (FORBIDDEN_RESPONSE_NAMES.has(key)) return false
    return SAFELISTED_RESPONSE_NAMES.has(key) || exposed.has(key)
  }
  return {
    readable: response.headers.filter(isReadable),
    hidden: response.headers.filter((field) => !isReadable(field)).map(([name]) => name),
  }
}

/** "*" is a wildcard only without credentials. */
function isListed(
  response: ResponseMessage,
  list: string,
  value: string,
  { withCredentials }: CorsAsked,
): boolean {
  const names = (getHeader(response, list) ?? '').split(',').map((name) => name.trim())
  if (!withCredentials && names.includes('*')) return true
  const isSame = (name: string) =>
    list.endsWith('Headers') ? name.toLowerCase() === value : name === value
  return names.some(isSame)
}

function flaw(reason: CorsFlaw['reason'], value: string, text: string): CorsFlaw {
  return { reason, value, text }
}

/** The shop's routes as data: what the router matches, who may come in, and which handler answers. */

export type RouteId =
  | 'log-in'
  | 'open-session'
  | 'register'
  | 'list-books'
  | 'read-book'
  | 'list-orders'
  | 'place-order'
  | 'read-order'
  | 'cancel-order'
  | 'change-price'
  | 'delete-book'
  | 'describe-options'

/** What a request must bring to be let through. */
export type Access =
  | { readonly kind: 'open' }
  | { readonly kind: 'scope'; readonly scope: string }
  | { readonly kind: 'role'; readonly role: string }

export type Route = {
  readonly id: RouteId
  readonly method: string
  /** Segments in braces are parameters. */
  readonly template: string
  readonly access: Access
  /** Whether the handler calls the payment provider. */
  readonly charges?: boolean
}

/** The routes that read what comes as content. */
export const INPUT_ROUTES = [
  'log-in',
  'open-session',
  'register',
  'place-order',
  'change-price',
] as const

export type RouteMatch =
  | {
      readonly kind: 'matched'
      readonly route: Route
      readonly params: Readonly<Record<string, string>>
    }
  | { readonly kind: 'unknown-method' }
  | { readonly kind: 'no-route' }
  /** `location`: the same with a path that there is. */
  | { readonly kind: 'moved'; readonly location: string }
  | { readonly kind: 'not-allowed'; readonly template: string; readonly allow: string }

const OPEN: Access = { kind: 'open' }

export const ROUTES: readonly Route[] = [
  { id: 'log-in', method: 'POST', template: '/login', access: OPEN },
  { id: 'open-session', method: 'POST', template: '/session', access: OPEN },
  { id: 'register', method: 'POST', template: '/users', access: OPEN },
  { id: 'list-books', method: 'GET', template: '/books', access: OPEN },
  { id: 'read-book', method: 'GET', template: '/books/{id}', access: OPEN },
  {
    id: 'delete-book',
    method: 'DELETE',
    template: '/books/{id}',
    access: { kind: 'role', role: 'administrator' },
  },
  {
    id: 'change-price',
    method: 'PATCH',
    template: '/books/{id}/price',
    access: { kind: 'role', role: 'administrator' },
  },
  {
    id: 'list-orders',
    method: 'GET',
    template: '/orders',
    access: { kind: 'scope', scope: 'orders:read' },
  },
  {
    id: 'place-order',
    method: 'POST',
    template: '/orders',
    access: { kind: 'scope', scope: 'orders:write' },
    charges: true,
  },
  {
    id: 'read-order',
    method: 'GET',
    template: '/orders/{id}',
    access: { kind: 'scope', scope: 'orders:read' },
  },
  {
    id: 'cancel-order',
    method: 'POST',
    template: '/orders/{id}/cancel',
    access: { kind: 'scope', scope: 'orders:write' },
  },
]

/** Methods that the server knows at all; any other is answered with 501 (RFC 9110 section 9.1). */
const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** `target` is the origin-form of the request; its query takes no part. */
export function matchRoute(method: string, target: string): RouteMatch {
  if (!KNOWN_METHODS.has(method)) return { kind: 'unknown-method' }
  const path = getPath(target)
  const here = ROUTES.flatMap((route) => {
    const params = matchTemplate(route.template, path)
    return params ? [{ kind: 'matched' as const, route, params }] : []
  })
  const template = here[0]?.route.template
  if (template === undefined) return findMoved(target)
  if (method === 'OPTIONS') return matchOptions(template, here[0]?.params ?? {})
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = here.find(({ route }) => route.method === wanted)
  return found ?? { kind: 'not-allowed', template, allow: getAllow(template) }
}

/** The Allow field of a template: HEAD comes with GET, OPTIONS with everything (RFC 9110 section 9.3). */
export function getAllow(template: string): string {
  const methods = ROUTES.filter((route) => route.template === template).map(({ method }) => method)
  const all = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  return [...all, 'OPTIONS'].join(', ')
}

export function getPath(target: string): string {
  return target.split('?', 1)[0] ?? target
}

/** A path that would be one without the slashes at its end. */
function findMoved(target: string): RouteMatch {
  const path = getPath(target)
  const shorter = path.replace(/\/+$/, '')
  const isRoute = ROUTES.some(({ template }) => matchTemplate(template, shorter) !== null)
  return shorter !== path && isRoute
    ? { kind: 'moved', location: shorter + target.slice(path.length) }
    : { kind: 'no-route' }
}

function matchOptions(template: string, params: Readonly<Record<string, string>>): RouteMatch {
  const route: Route = { id: 'describe-options', method: 'OPTIONS', template, access: OPEN }
  return { kind: 'matched', route, params }
}

function matchTemplate(template: string, path: string): Record<string, string> | null {
  const wanted = template.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? ''
    if (segment.startsWith('{') && value !== '') params[segment.slice(1, -1)] = value
    else if (segment !== value) return null
  }
  return params
}

/**
 * Authenticate: who is asking? A bearer token (RFC 6750) that is really ours, meant for us, and valid
 * now, or a session that the database knows. Any doubt is a 401 with a challenge.
 */
import { isPreflight } from '../../../../lib/http/cors-rules'
import { readCookie } from '../../../../lib/http/cookies'
import { getHeader, type RequestMessage } from '../../../../lib/http/message'
import { askForCredentials, rejectDoubledToken, type Refusal } from '../http/refusal'
import { getPath, type Route } from '../http/routes'
import { SESSION_COOKIE } from '../sessions/session-names'
import type { ServerSetup } from '../setup'
import { type TokenVerdict, verifyToken } from '../tokens/verify-token'

type Arrived = {
  readonly request: RequestMessage
  /** null: a preflight has none. */
  readonly route: Route | null
  /** Seconds since the epoch. */
  readonly now: number
}

export type Authentication =
  | { readonly kind: 'route.open'; readonly route: string }
  | { readonly kind: 'credentials.doubled'; readonly refusal: Refusal }
  | { readonly kind: 'scheme.unsupported'; readonly scheme: string; readonly refusal: Refusal }
  | (TokenVerdict & { readonly token: string })
  | Unrecognized

export async function authenticate(
  { request, route, now }: Arrived,
  setup: ServerSetup,
): Promise<Authentication> {
  if (route?.access.kind === 'open') return { kind: 'route.open', route: route.template }
  const authorization = getHeader(request, 'Authorization')
  if (authorization === undefined) return recognizeWithoutToken(request, setup)

  const query = new URL(request.target, 'https://any.example').searchParams
  if (query.has('access_token')) {
    return { kind: 'credentials.doubled', refusal: rejectDoubledToken(setup.realm) }
  }
  const [scheme = '', ...rest] = authorization.split(' ')
  if (scheme.toLowerCase() !== 'bearer') {
    return { kind: 'scheme.unsupported', scheme, refusal: askForCredentials(setup.realm) }
  }
  const token = rest.join(' ')
  return { ...(await verifyToken(token, now, setup)), token }
}

export type Unrecognized =
  | { readonly kind: 'session.named'; readonly name: string }
  | ({ readonly refusal: Refusal } & (
      | { readonly kind: 'preflight.refused'; readonly method: string; readonly path: string }
      | { readonly kind: 'session.missing'; readonly name: string }
      | { readonly kind: 'credentials.missing' }
    ))

/** A cookie may tell who it is, where the page stays logged in with one. */
function recognizeWithoutToken(
  request: RequestMessage,
  { realm, hasSessions }: ServerSetup,
): Unrecognized {
  if (isPreflight(request)) {
    const method = getHeader(request, 'Access-Control-Request-Method') ?? ''
    const path = getPath(request.target)
    return { kind: 'preflight.refused', method, path, refusal: askForCredentials(realm) }
  }
  const name = SESSION_COOKIE
  if (getSessionId(request) !== null) return { kind: 'session.named', name }
  // A 401 needs a challenge (RFC 9110 section 15.5.2): a token would do as well.
  if (hasSessions) {
    return { kind: 'session.missing', name, refusal: askForCredentials(realm, 'Log in first.') }
  }
  return { kind: 'credentials.missing', refusal: askForCredentials(realm) }
}

/** null: the browser has sent none. */
export function getSessionId(request: RequestMessage): string | null {
  return readCookie(getHeader(request, 'Cookie') ?? '', SESSION_COOKIE)
}

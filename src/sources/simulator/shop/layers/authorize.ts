/** Authorize: may this bearer do this at all? Whose order it is, only the business logic can tell. */
import type { RequestMessage } from '../../../../lib/http/message'
import { lackScope, refuse, type Refusal } from '../http/refusal'
import type { Route } from '../http/routes'
import { checkCsrfToken, type CsrfCheck, type Session } from '../sessions/csrf'
import { CSRF_FIELD } from '../sessions/session-names'
import type { ServerSetup } from '../setup'
import type { Identity } from '../tokens/identity'

type Arrived = {
  readonly request: RequestMessage
  readonly route: Route | null
  /** null: nobody had to say who they are. */
  readonly caller: Identity | null
  /** null: not known from a cookie. */
  readonly session: Session | null
}

export type Authorization =
  | { readonly kind: 'access.open'; readonly route: string }
  | { readonly kind: 'access.granted'; readonly caller: Identity }
  | ({ readonly refusal: Refusal } & (
      | { readonly kind: 'csrf.missing'; readonly method: string; readonly csrf: CsrfCheck }
      | {
          readonly kind: 'scope.missing'
          readonly required: string
          readonly scopes: readonly string[]
        }
      | { readonly kind: 'role.missing'; readonly required: string; readonly role: string }
    ))

/** 403 and not 401: who it is, is known; asking again would not help (RFC 9110 section 15.5.4). */
export async function authorize(
  { request, route, caller, session }: Arrived,
  { realm }: ServerSetup,
): Promise<Authorization> {
  if (!route || !caller || route.access.kind === 'open') {
    return { kind: 'access.open', route: route?.template ?? '' }
  }
  const csrf = await checkCsrfToken(request, session)
  if (csrf && !csrf.isRight) {
    const { method } = request
    const refusal = refuse(403, `${method} needs a valid ${CSRF_FIELD}.`)
    return { kind: 'csrf.missing', method, csrf, refusal }
  }
  const { access } = route
  const { scopes, role } = caller
  if (access.kind === 'scope' && !scopes.includes(access.scope)) {
    const required = access.scope
    return { kind: 'scope.missing', required, scopes, refusal: lackScope(realm, required) }
  }
  if (access.kind === 'role' && role !== access.role) {
    const required = access.role
    const refusal = refuse(403, `Only for the role ${required}.`)
    return { kind: 'role.missing', required, role, refusal }
  }
  return { kind: 'access.granted', caller }
}

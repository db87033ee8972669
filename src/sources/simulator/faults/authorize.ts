/** Faults that show at the gate that asks whether they may. */
import { withClaims } from '../trip/plan'
import { OWNER } from '../../../catalog/people'
import type { Route } from '../shop/http/routes'
import { changesSomething, CSRF_FIELD } from '../shop/sessions/session-names'
import { needsSession, needsToken, type SomeFaults, withoutField } from './fault'

export const AUTHORIZE_FAULTS = {
  'missing-scope': {
    participant: 'authorize',
    result: { status: 403 },
    shows: ['scope.missing'],
    applies: (asked) => needsToken(asked) && asked.route?.access.kind === 'scope',
    apply: (plan, { route }) =>
      withClaims(plan, (claims) => ({ ...claims, scope: dropScope(claims['scope'], route) })),
  },
  'csrf-missing': {
    participant: 'authorize',
    result: { status: 403 },
    shows: ['csrf.missing'],
    applies: (asked) => needsSession(asked) && changesSomething(asked.run.request.method),
    apply: (plan) => withoutField(plan, CSRF_FIELD),
  },
  'not-an-admin': {
    participant: 'authorize',
    result: { status: 403 },
    shows: ['role.missing'],
    applies: (asked) => needsToken(asked) && asked.route?.access.kind === 'role',
    apply: (plan) => withClaims(plan, (claims) => ({ ...claims, ...OWNER.claims })),
  },
} as const satisfies SomeFaults

function dropScope(scope: unknown, route: Route | null): string {
  const required = route?.access.kind === 'scope' ? route.access.scope : ''
  const scopes = typeof scope === 'string' ? scope.split(' ') : []
  return scopes.filter((name) => name !== required).join(' ')
}

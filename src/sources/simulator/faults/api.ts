/** Faults that show at the API: the server's parser and the router. */
import { hasRoute, type SomeFaults, withDraft } from './fault'

export const API_FAULTS = {
  'unknown-route': {
    participant: 'api',
    result: { status: 404 },
    shows: ['route.notFound'],
    applies: hasRoute,
    apply: (plan) => withDraft(plan, { target: misspell(plan.draft.target) }),
  },
  'wrong-method': {
    participant: 'api',
    result: { status: 405 },
    shows: ['method.notAllowed'],
    applies: hasRoute,
    apply: (plan, { route }) =>
      withDraft(plan, {
        method: route?.id === 'read-book' || route?.id === 'delete-book' ? 'PUT' : 'DELETE',
      }),
  },
  'unknown-method': {
    participant: 'api',
    result: { status: 501 },
    shows: ['method.unknown'],
    // Where the browser asks first, it is refused before the server sees the method.
    applies: (asked) => hasRoute(asked) && (asked.run.journey ?? 'single') === 'single',
    apply: (plan) => withDraft(plan, { method: 'FROBNICATE' }),
  },
} as const satisfies SomeFaults

/** "/orders/42" becomes "/order/42": the first segment loses its last letter. */
function misspell(target: string): string {
  return target.replace(/^(\/[^/?]*)[^/?]/, '$1')
}

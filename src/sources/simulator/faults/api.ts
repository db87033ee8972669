/** Faults that show at the API: the server's parser and the router. */
import {
  type Asked,
  hasRoute,
  isNotPreflighted,
  sendsJson,
  type SomeFaults,
  withBodyMember,
  withDraft,
  withDamage,
} from './fault'

const sendsContent = (asked: Asked) => isNotPreflighted(asked) && asked.run.request.body !== null

export const API_FAULTS = {
  'no-host': {
    participant: 'api',
    result: { status: 400 },
    shows: ['host.missing'],
    applies: isNotPreflighted,
    apply: (plan) => withDamage(plan, { losesHost: true }),
  },
  'differing-lengths': {
    participant: 'api',
    result: { status: 400 },
    shows: ['length.ambiguous'],
    applies: sendsContent,
    apply: (plan) => withDamage(plan, { miscounts: true }),
  },
  'body-too-large': {
    participant: 'api',
    result: { status: 413 },
    shows: ['content.tooLarge'],
    applies: sendsJson,
    apply: (plan) => withBodyMember(plan, 'note', LONG_NOTE),
  },
  'trailing-slash': {
    participant: 'api',
    result: { unchanged: true },
    shows: ['route.moved'],
    applies: isNotPreflighted,
    apply: (plan) => withDraft(plan, { target: plan.draft.target.replace(/^[^?]*/, '$&/') }),
  },
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
    // A script cannot send it: the browser would ask, and no shop permits it. It comes about on the way.
    applies: (asked) => hasRoute(asked) && (asked.run.journey ?? 'single') === 'single',
    apply: (plan) => withDamage(plan, { method: 'FROBNICATE' }),
  },
} as const satisfies SomeFaults

/** 2,100 bytes. */
const LONG_NOTE = 'Please wrap it as a present. '.repeat(75)

/** "/orders/42" becomes "/order/42": the first segment loses its last letter. */
function misspell(target: string): string {
  return target.replace(/^(\/[^/?]*)[^/?]/, '$1')
}

/**
 * Faults of the CORS gate: what it says, or leaves out, makes the browser keep a response from the page,
 * or not send the request at all. Those about the preflight make the browser ask first.
 */
import type { CorsPolicy } from '../shop/http/cors-policy'
import { type Plan, withSetup } from '../trip/plan'
import { isOneRequest } from '../browser/choose-journey'
import { isSafelistedMethod } from '../../../lib/http/fetch-rules'
import { type Asked, hasRoute, type SomeFaults } from './fault'

/** What the script is told, and no reason: CORS has no status. */
const BLOCKED = { error: 'TypeError' } as const

/** Elsewhere the preflight is taken as answered before. */
export const isAskedFirst = ({ run, needsPreflight }: Asked) =>
  needsPreflight && isOneRequest(run.journey)

export function askFirst(plan: Plan): Plan {
  return { ...plan, asksFirst: true }
}

function withCors(plan: Plan, change: Partial<CorsPolicy>): Plan {
  return withSetup(plan, { cors: { ...plan.setup.cors, ...change } })
}

export const CORS_FAULTS = {
  'origin-not-allowed': {
    participant: 'cors',
    result: BLOCKED,
    shows: ['preflight.unlisted'],
    applies: isAskedFirst,
    apply: (plan) => askFirst(withCors(plan, { origins: [] })),
  },
  'method-not-allowed-by-cors': {
    participant: 'cors',
    result: BLOCKED,
    shows: ['preflight.answered'],
    applies: (asked) => isAskedFirst(asked) && !isSafelistedMethod(asked.run.request.method),
    apply: (plan) => {
      const methods = plan.setup.cors.methods.filter((method) => method !== plan.draft.method)
      return askFirst(withCors(plan, { methods }))
    },
  },
  'header-not-allowed': {
    participant: 'cors',
    result: BLOCKED,
    shows: ['preflight.answered'],
    applies: (asked) => isAskedFirst(asked) && asked.unsafeFields.length > 0,
    apply: (plan, { unsafeFields }) => {
      const fields = plan.setup.cors.fields.filter((name) => name !== unsafeFields[0])
      return askFirst(withCors(plan, { fields }))
    },
  },
  'simple-request-blocked': {
    participant: 'cors',
    result: BLOCKED,
    shows: ['origin.unlisted'],
    applies: (asked) => hasRoute(asked) && !asked.needsPreflight,
    apply: (plan) => withCors(plan, { origins: [] }),
  },
  'wildcard-with-credentials': {
    participant: 'cors',
    result: BLOCKED,
    shows: ['preflight.answered', 'origin.confirmed'],
    applies: (asked) => hasRoute(asked) && (isAskedFirst(asked) || !asked.needsPreflight),
    apply: (plan) => ({ ...askFirst(withCors(plan, { isWildcard: true })), includesCookies: true }),
  },
  'errors-without-cors': {
    participant: 'cors',
    result: { unchanged: true },
    shows: ['origin.confirmed', 'origin.withheld', 'response.blocked'],
    applies: hasRoute,
    apply: (plan) => withCors(plan, { coversErrors: false }),
  },
  'header-not-exposed': {
    participant: 'cors',
    result: { unchanged: true },
    shows: ['header.hidden'],
    applies: hasRoute,
    apply: (plan) => withCors(plan, { exposed: [] }),
  },
} as const satisfies SomeFaults

/** Whether a request is sent at once or asked for first: the browser's rule, not the scenario's (Fetch section 4.9). */
import { listUnsafeFields } from '../../../lib/http/cors-rules'
import { isSafelistedMethod, needsPreflight } from '../../../lib/http/fetch-rules'
import type { RequestMessage } from '../../../lib/http/message'
import type { JourneyId, RequestDraft } from '../../../catalog/run'
import { composeMessage, type Site } from './compose-message'
import type { CorsPolicy } from '../shop/http/cors-policy'

/** One of the run, or a login before a request that the browser asks about first. */
export type PlannedJourney = JourneyId | 'log-in-then-ask'

type Asked = {
  readonly draft: RequestDraft
  /** Whether the browser has no cached answer to a preflight, and has to ask. */
  readonly asksFirst: boolean
  readonly cors: CorsPolicy
}

/**
 * A preflight is part of the journey where the browser has to ask and has no answer in its cache. What
 * the shop would never permit cannot be in there: whatever the script has planned, it ends with the question.
 */
export function chooseJourney(
  journey: JourneyId,
  { draft, asksFirst, cors }: Asked,
  site: Site,
): PlannedJourney {
  const request = composeForCors(draft, site)
  if (!needsPreflight(request)) return journey === 'preflight' ? 'single' : journey
  if (isPermitted(request, cors)) {
    return asksFirst && isOneRequest(journey) ? 'preflight' : journey
  }
  return journey === 'log-in-first' ? 'log-in-then-ask' : 'preflight'
}

/** Whether the answer to a preflight names its method and all of its fields (Fetch section 4.9). */
function isPermitted(request: RequestMessage, { methods, fields }: CorsPolicy): boolean {
  const { method } = request
  const isKnown = isSafelistedMethod(method) || methods.includes(method)
  return isKnown && listUnsafeFields(request).every((name) => fields.includes(name))
}

/** The one request, with the browser's question before it or without. */
export function isOneRequest(journey: JourneyId | undefined): boolean {
  return journey === undefined || journey === 'single' || journey === 'preflight'
}

/** The request as far as the rules of a preflight look at it: which token it carries makes no difference. */
export function composeForCors(draft: RequestDraft, site: Site) {
  return composeMessage(draft, draft.credentials.kind === 'token' ? 'Bearer' : null, site)
}

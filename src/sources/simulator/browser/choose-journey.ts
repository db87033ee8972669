/** Whether a request is sent at once or asked for first: the browser's rule, not the scenario's (Fetch section 4.9). */
import { listUnsafeFields } from '../../../lib/http/cors-rules'
import { isSafelistedMethod, needsPreflight } from '../../../lib/http/fetch-rules'
import type { RequestMessage } from '../../../lib/http/message'
import type { JourneyId, RequestDraft, Run } from '../../../catalog/run'
import { composeMessage } from './compose-message'
import type { CorsPolicy } from '../shop/http/cors-policy'
import type { PlannedJourney } from '../chart/journeyMachine'
import type { Plan } from '../drive/plan'
import type { World } from '../shop/setup'

/**
 * A preflight is part of the journey where the browser has to ask and has no answer in its cache. What
 * the shop would never permit cannot be in there: whatever the script has planned, it ends with the question.
 */
export function chooseJourney(run: Run, plan: Plan, world: World): PlannedJourney {
  const journey = run.journey ?? 'single'
  const request = sketch(plan.draft, world)
  if (!needsPreflight(request)) return journey === 'preflight' ? 'single' : journey
  if (isPermitted(request, plan.cors)) {
    return plan.asksFirst && isOneRequest(journey) ? 'preflight' : journey
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
export function sketch(draft: RequestDraft, world: World) {
  return composeMessage(draft, draft.credentials.kind === 'token' ? 'Bearer' : null, world)
}

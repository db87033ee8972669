/** Whether a request is sent at once or asked for first: the browser's rule, not the scenario's (Fetch section 4.9). */
import { needsPreflight } from '../../lib/http/fetch-rules'
import type { JourneyId, RequestDraft, Run } from '../../trace/run'
import { composeMessage } from './compose-message'
import type { Plan } from './plan'
import type { World } from './world'

/** A preflight is part of the journey where the browser has to ask and has no answer in its cache. */
export function chooseJourney(run: Run, plan: Plan, world: World): JourneyId {
  const journey = run.journey ?? 'single'
  if (!isOneRequest(journey)) return journey
  return plan.asksFirst && needsPreflight(sketch(plan.draft, world)) ? 'preflight' : 'single'
}

/** The one request, with the browser's question before it or without. */
export function isOneRequest(journey: JourneyId | undefined): boolean {
  return journey === undefined || journey === 'single' || journey === 'preflight'
}

/** The request as far as the rules of a preflight look at it: which token it carries makes no difference. */
export function sketch(draft: RequestDraft, world: World) {
  return composeMessage(draft, draft.credentials.kind === 'token' ? 'Bearer' : null, world)
}

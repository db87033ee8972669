/**
 * Error handling: whatever a layer refused or threw becomes a complete response (RFC 9457). What went
 * wrong inside stays inside: a defect is a 500 with nothing in it that helps an attacker.
 */
import type { RequestMessage, ResponseMessage } from '../../../../lib/http/message'
import type { Refusal } from '../http/refusal'
import { createPageResponse, createProblemResponse } from '../http/respond'
import type { Route } from '../http/routes'
import type { ServerSetup } from '../setup'
import { addCorsFields } from './cors'
import { addRequestId } from './logging'

type Failed = {
  readonly request: RequestMessage
  readonly refusal: Refusal
  /** Seconds since the epoch. */
  readonly now: number
}

export type CreatedProblem = {
  readonly kind: 'problem.created'
  readonly response: ResponseMessage
}

export function createProblem({ request, refusal, now }: Failed): CreatedProblem {
  const response = createProblemResponse(refusal, { method: request.method, now })
  return { kind: 'problem.created', response }
}

type FailedEarly = Failed & { readonly route: Route | null; readonly requestId: string }

export type CreatedPage = { readonly kind: 'page.created'; readonly response: ResponseMessage }

/** Where the server refuses before the gates, it adds what the page needs to read the response at all. */
export function createServerProblem(
  failed: FailedEarly,
  setup: ServerSetup,
): CreatedProblem | CreatedPage {
  const { route } = failed
  const created =
    route === null && setup.routerErrors === 'page' ? createPage(failed) : createProblem(failed)
  return { ...created, response: addServerFields(created.response, failed, setup) }
}

/** Nobody has told the framework to answer with JSON: it sends the page that it has (RFC 9110 section 15.5). */
function createPage({ request, refusal, now }: Failed): CreatedPage {
  const { method, target } = request
  const text = `Cannot ${method} ${encodeURI(target)}`
  return {
    kind: 'page.created',
    response: createPageResponse(refusal.status, text, { method, now }),
  }
}

/** What the gates would have added to a response, had the request come to them. */
export function addServerFields(
  response: ResponseMessage,
  { request, requestId }: { readonly request: RequestMessage; readonly requestId: string },
  { cors }: ServerSetup,
): ResponseMessage {
  return addCorsFields(addRequestId(response, requestId), request, cors)
}

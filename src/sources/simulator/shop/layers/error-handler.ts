/**
 * Error handling: whatever a layer refused or threw becomes a complete response (RFC 9457). What went
 * wrong inside stays inside: a defect is a 500 with nothing in it that helps an attacker.
 */
import { assertNever } from '../../../../lib/assertNever'
import { countBytes, type ResponseMessage } from '../../../../lib/http/message'
import { passed } from '../../record/finding'
import { PaymentFailure } from '../payment/payment-failure'
import { isRefusal, refuse, refuseForNow, type Refusal } from '../http/refusal'
import { hasTrouble } from '../../drive/plan'
import { createPageResponse, createProblemResponse } from '../http/respond'
import { SqlFailure } from '../../database/sql-failure'
import type { Finding, Trip } from '../../drive/trip'
import { addCorsFields } from './cors'
import { addRequestId } from './logging'

export function createProblem(trip: Trip): Finding {
  const refusal = toRefusal(trip.failure)
  const response = createProblemResponse(refusal, { method: trip.request.method, now: trip.now })
  const { status, reason } = response
  return passed(
    'problem.created',
    { status, reason },
    {
      effort: 'decision',
      next: { response },
      code: { layer: 'shop/layers/error-handler', marks: ["'problem.created'"] },
    },
  )
}

/** Where the server refuses before the gates, it adds what the page needs to read the response at all. */
export function createServerProblem(trip: Trip): Finding {
  const isPage = hasTrouble(trip.plan, 'html-error') && trip.route === null
  const { next, ...finding } = isPage ? createPage(trip) : createProblem(trip)
  const { response } = { ...trip, ...next }
  if (!response) throw new Error('a refusal has a response')
  return { ...finding, next: { response: addServerFields(response, trip) } }
}

/** What the gates would have added to a response, had the request come to them. */
export function addServerFields(response: ResponseMessage, trip: Trip): ResponseMessage {
  return addCorsFields(addRequestId({ ...trip, response }), trip)
}

/** Nobody has told the framework to answer with JSON: it sends the page that it has (RFC 9110 section 15.5). */
function createPage({ failure, request, now }: Trip): Finding {
  const { status } = toRefusal(failure)
  const text = `Cannot ${request.method} ${encodeURI(request.target)}`
  const response = createPageResponse(status, text, { method: request.method, now })
  const bytes = countBytes(response.body ?? '')
  return passed('page.created', { status, bytes }, { effort: 'decision', next: { response } })
}

/** Violated constraints are the client's mistake; every other error is ours, or somebody's behind us. */
export function toRefusal(failure: unknown): Refusal {
  if (isRefusal(failure)) return failure
  if (failure instanceof SqlFailure) {
    switch (failure.code) {
      case '23505': // unique_violation
        return refuse(409, 'Something with these values exists already.')
      case '23503': // foreign_key_violation
        if (failure.summary.startsWith('DELETE')) return refuse(409, 'It is still in use.')
        return refuse(422, 'The request refers to something that does not exist.')
      case '23514': // check_violation
        return refuse(422, 'A value is outside of what is allowed.')
      case '22P02': // invalid_text_representation
        return refuse(400, 'A value has the wrong form.')
      case '40001': // serialization_failure
      case '40P01': // deadlock_detected
        return refuseForNow(1)
      case '57014': // query_canceled
      case '08001': // sqlclient_unable_to_establish_sqlconnection
      case '53300': // too_many_connections
        return refuseForNow(5)
    }
  }
  if (failure instanceof PaymentFailure) return refusePayment(failure)
  return refuse(500, 'Something went wrong on our side.')
}

/** To the client we are a gateway here; that our own key is wrong is nothing that a client could repair. */
function refusePayment({ kind, retryAfterS }: PaymentFailure): Refusal {
  const later = [['Retry-After', String(retryAfterS)]] as const
  switch (kind) {
    case 'declined':
      return refuse(402, 'The card was declined.')
    case 'error':
      return refuse(502, 'The payment provider failed. Nothing was ordered.')
    case 'silent':
      return refuse(
        504,
        'The payment is uncertain. Repeat it with the same Idempotency-Key.',
        later,
      )
    case 'busy':
    case 'breaker-open':
      return refuse(503, 'Payments are not possible at the moment. Nothing was ordered.', later)
    case 'key-refused':
      return refuse(500, 'Something went wrong on our side.')
    default:
      return assertNever(kind)
  }
}

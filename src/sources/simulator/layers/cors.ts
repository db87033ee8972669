/**
 * CORS: tells the browser which page may read the responses (Fetch section 3.3). It keeps nobody out;
 * the browser decides, on the way back, whether the script gets to see the response.
 */
import { getHeader, type ResponseMessage, withHeaders } from '../../../lib/http/message'
import { passed } from '../finding'
import { createResponse } from '../respond'
import { getAllow } from '../routes'
import type { Finding, Trip } from '../trip'
import { getAnswer } from '../wire'

const ALLOWED_FIELDS = 'authorization,content-type,idempotency-key,if-match,if-none-match'
const EXPOSED_FIELDS =
  'Location, ETag, Retry-After, WWW-Authenticate, X-Request-Id, RateLimit, RateLimit-Policy'
const PREFLIGHT_LIFETIME_S = 600

export function checkOrigin(trip: Trip): Finding {
  const origin = getHeader(trip.request, 'Origin')
  if (origin !== trip.world.pageOrigin) return passed('origin.absent', {})
  const method = getHeader(trip.request, 'Access-Control-Request-Method')
  if (trip.request.method === 'OPTIONS' && method !== undefined) {
    const response = answerPreflight(trip)
    return passed('preflight.answered', { origin, method }, { next: { response } })
  }
  const expected = trip.world.pageOrigin
  const check = { id: 'origin', verdict: 'passed', actual: origin, expected } as const
  return passed('origin.allowed', { origin }, { evidence: { checks: [check] } })
}

export function confirmOrigin(trip: Trip): Finding {
  const response = addCorsFields(getAnswer(trip), trip)
  const origin = getHeader(response, 'Access-Control-Allow-Origin')
  const { status } = response
  if (origin === undefined) {
    return passed('response.passed', { status, gate: 'cors' }, { next: { response } })
  }
  return passed('origin.confirmed', { status, origin }, { next: { response } })
}

/** Errors carry them too, or the page could not even read that it failed; Vary goes with every response. */
export function addCorsFields(response: ResponseMessage, trip: Trip): ResponseMessage {
  const others = (getHeader(response, 'Vary') ?? '').split(/, */).filter((name) => name !== '')
  const varying = withHeaders(response, [['Vary', [...new Set([...others, 'Origin'])].join(', ')]])
  if (getHeader(trip.request, 'Origin') !== trip.world.pageOrigin) return varying
  return withHeaders(varying, [
    ['Access-Control-Allow-Origin', trip.world.pageOrigin],
    ['Access-Control-Expose-Headers', EXPOSED_FIELDS],
  ])
}

/** The answer to the browser's question before the request (Fetch section 4.9). */
function answerPreflight(trip: Trip): ResponseMessage {
  const methods = getAllow(trip.route?.template ?? '')
  const empty = createResponse(204, [], null, { method: 'OPTIONS', now: trip.now })
  return withHeaders(empty, [
    ['Access-Control-Allow-Origin', trip.world.pageOrigin],
    ['Access-Control-Allow-Methods', methods],
    ['Access-Control-Allow-Headers', ALLOWED_FIELDS],
    ['Access-Control-Max-Age', String(PREFLIGHT_LIFETIME_S)],
    ['Vary', 'Origin'],
  ])
}

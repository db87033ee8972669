/**
 * CORS: tells the browser which page may read the responses (Fetch section 3.3). It keeps nobody out;
 * the browser decides, on the way back, whether the script gets to see the response.
 */
import { isPreflight } from '../../../../lib/http/cors-rules'
import { getHeader, type ResponseMessage, withHeaders } from '../../../../lib/http/message'
import type { Check } from '../../../../trace/evidence'
import { formatPermission, getAllowedOrigin } from '../http/cors-policy'
import { passed } from '../../record/finding'
import { createResponse } from '../http/respond'
import type { Finding, Trip } from '../../drive/trip'
import { getAnswer } from '../../record/wire'

const PREFLIGHT_LIFETIME_S = 600

export function checkOrigin(trip: Trip): Finding {
  const origin = getHeader(trip.request, 'Origin')
  if (origin === undefined) return passed('origin.absent', {})
  const isListed = getAllowedOrigin(trip.plan.cors, origin) !== null
  const evidence = { checks: [checkList(origin, isListed, trip)] }
  if (isPreflight(trip.request)) {
    const method = getHeader(trip.request, 'Access-Control-Request-Method') ?? ''
    const details = { evidence, next: { response: answerPreflight(trip) } }
    return isListed
      ? passed('preflight.answered', { origin, method }, details)
      : passed('preflight.unlisted', { origin, method }, details)
  }
  return isListed
    ? passed('origin.allowed', { origin }, { evidence })
    : passed('origin.unlisted', { origin }, { evidence })
}

export function confirmOrigin(trip: Trip): Finding {
  const response = addCorsFields(getAnswer(trip), trip)
  const { status } = response
  const next = { response }
  const origin = getHeader(trip.request, 'Origin')
  if (origin === undefined) return passed('response.passed', { status, gate: 'cors' }, { next })
  const allowed = getHeader(response, 'Access-Control-Allow-Origin')
  if (allowed !== undefined)
    return passed('origin.confirmed', { status, origin: allowed }, { next })
  const isListed = getAllowedOrigin(trip.plan.cors, origin) !== null
  const reason = isListed ? 'error' : 'unlisted'
  return passed('origin.withheld', { status, origin, reason }, { next })
}

/** Errors carry them too, or the page could not even read that it failed; Vary goes with every response. */
export function addCorsFields(response: ResponseMessage, trip: Trip): ResponseMessage {
  const { cors } = trip.plan
  const others = (getHeader(response, 'Vary') ?? '').split(/, */).filter((name) => name !== '')
  const varying = withHeaders(response, [['Vary', [...new Set([...others, 'Origin'])].join(', ')]])
  const origin = getAllowedOrigin(cors, getHeader(trip.request, 'Origin'))
  if (origin === null || (response.status >= 400 && !cors.coversErrors)) return varying
  return withHeaders(varying, [
    ...formatPermission(cors, origin),
    ...(cors.exposed.length > 0
      ? [['Access-Control-Expose-Headers', cors.exposed.join(', ')] as const]
      : []),
  ])
}

/** The answer to the browser's question before the request (Fetch section 4.9). */
function answerPreflight(trip: Trip): ResponseMessage {
  const { cors } = trip.plan
  const empty = createResponse(204, [['Vary', 'Origin']], null, {
    method: 'OPTIONS',
    now: trip.now,
  })
  const origin = getAllowedOrigin(cors, getHeader(trip.request, 'Origin'))
  if (origin === null) return empty
  return withHeaders(empty, [
    ...formatPermission(cors, origin),
    ['Access-Control-Allow-Methods', cors.methods.join(', ')],
    ['Access-Control-Allow-Headers', cors.fields.join(',')],
    ['Access-Control-Max-Age', String(PREFLIGHT_LIFETIME_S)],
  ])
}

function checkList(actual: string, isListed: boolean, { plan }: Trip): Check {
  const expected = plan.cors.isWildcard ? '*' : plan.cors.origins.join(', ') || '–'
  return { id: 'origin', verdict: isListed ? 'passed' : 'failed', actual, expected }
}

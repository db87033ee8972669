/** Logging: gives the request its id, writes one line for it and one for its response. Secrets never get into a log. */
import { formatIsoDate } from '../../../../lib/date'
import { getHeader, withHeaders } from '../../../../lib/http/message'
import { pickHex } from '../../../../lib/random'
import { passed } from '../../record/finding'
import { hasTrouble } from '../../drive/plan'
import { roundMs } from '../../drive/latency'
import { getPath } from '../http/routes'
import type { Finding, Trip } from '../../drive/trip'
import { getAnswer } from '../../record/wire'

export function logRequest(trip: Trip): Finding {
  const requestId = createRequestId(trip)
  const { method, target } = trip.request
  const secret = ['Authorization', 'Cookie']
    .filter((name) => getHeader(trip.request, name) !== undefined)
    .map((name) => ` ${name.toLowerCase()}=[redacted]`)
    .join('')
  return passed(
    'request.logged',
    { requestId, method, path: getPath(target) },
    {
      next: { requestId, loggedAtMs: trip.elapsedMs },
      evidence: {
        logLine: `${formatIsoDate(trip.now)} ${requestId} → ${method} ${target}${secret}`,
      },
    },
  )
}

export function logResponse(trip: Trip): Finding {
  const { requestId } = trip
  const response = addRequestId(trip)
  const { status } = response
  if (hasTrouble(trip.plan, 'logging-fails')) {
    // Writing the line has thrown; what was asked for is done all the same.
    return passed('log.failed', { requestId }, { next: { response } })
  }
  const durationMs = roundMs(trip.elapsedMs - trip.loggedAtMs)
  return passed(
    'response.logged',
    { status, durationMs, requestId },
    {
      next: { response },
      evidence: {
        logLine: `${formatIsoDate(trip.now)} ${requestId} ← ${status} in ${durationMs} ms`,
      },
    },
  )
}

/** The id with which people can ask for the lines of their request. */
export function createRequestId(trip: Trip): string {
  const { exchange } = trip.visit
  const name = exchange === 0 ? 'request id' : `request id ${exchange}`
  return `req-${pickHex(trip.run.seed, name, 8)}`
}

export function addRequestId(trip: Trip) {
  const requestId = trip.requestId === '' ? createRequestId(trip) : trip.requestId
  return withHeaders(getAnswer(trip), [['X-Request-Id', requestId]])
}

/**
 * Gateway: takes the requests from the network and hands them to one of the servers behind it. When
 * none of them answers, it has to answer itself, and says why in Proxy-Status (RFC 9209).
 */
import { passed, refused } from '../record/finding'
import { roundMs } from '../drive/latency'
import { hasTrouble } from '../drive/plan'
import { refuse } from '../shop/http/refusal'
import type { Finding, Trip } from '../drive/trip'

const SERVER = 'api-1:8080'
const SERVERS = 2
/** How long it waits for an answer after it has passed the request on, seconds. */
const LIMIT_S = 10

export function forwardRequest({ plan }: Trip): Finding {
  const arrival = { effort: 'network' } as const
  if (hasTrouble(plan, 'none-healthy')) {
    const failure = refuse(503, 'No server is available at the moment.', [
      ['Retry-After', '30'],
      ['Proxy-Status', 'gateway; error=destination_unavailable'],
    ])
    return refused('upstream.missing', { servers: SERVERS }, failure, arrival)
  }
  if (hasTrouble(plan, 'upstream-refused')) {
    const failure = refuse(502, 'The server behind the gateway cannot be reached.', [
      ['Proxy-Status', 'gateway; error=connection_refused'],
    ])
    return refused('upstream.refused', { server: SERVER }, failure, arrival)
  }
  return passed('request.forwarded', { server: SERVER }, arrival)
}

/** Whoever waits for an answer gets one. One that comes too late is thrown away, though the work behind it is done. */
export function returnResponse(trip: Trip): Finding {
  if (!trip.response) {
    const failure = refuse(502, 'The server behind the gateway broke off without an answer.', [
      ['Proxy-Status', 'gateway; error=connection_terminated'],
    ])
    return refused('upstream.lost', { server: SERVER }, failure, { hasMessage: false })
  }
  const { status } = trip.response
  if (getRemainingMs(trip) === 0) {
    const failure = refuse(504, 'The server behind the gateway did not answer in time.', [
      ['Proxy-Status', 'gateway; error=http_response_timeout'],
    ])
    return refused('upstream.slow', { status, limitS: LIMIT_S }, failure)
  }
  return passed('response.returned', { status })
}

/** How long the gateway goes on waiting, virtual milliseconds. */
export function getRemainingMs({ elapsedMs, forwardedAtMs }: Trip): number {
  return Math.max(0, roundMs(forwardedAtMs + LIMIT_S * 1000 - elapsedMs))
}

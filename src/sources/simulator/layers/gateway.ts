/**
 * Gateway: takes the requests from the network and hands them to one of the servers behind it. When
 * none of them answers, it has to answer itself, and says why in Proxy-Status (RFC 9209).
 */
import { passed, refused } from '../finding'
import { hasTrouble } from '../plan'
import { refuse } from '../refusal'
import type { Finding, Trip } from '../trip'
import { getAnswer } from '../wire'

const SERVER = 'api-1:8080'
const SERVERS = 2
/** How long it waits for an answer, seconds. */
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

/** An answer that comes too late is thrown away, though the work behind it is done. */
export function returnResponse(trip: Trip): Finding {
  if (hasTrouble(trip.plan, 'upstream-slow')) {
    const seconds = Math.round((trip.elapsedMs - trip.calledAtMs) / 1000)
    const failure = refuse(504, 'The server behind the gateway did not answer in time.', [
      ['Proxy-Status', 'gateway; error=http_response_timeout'],
    ])
    return refused('upstream.slow', { seconds, limitS: LIMIT_S }, failure)
  }
  return passed('response.returned', { status: getAnswer(trip).status })
}

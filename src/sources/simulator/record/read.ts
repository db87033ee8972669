/** What layers get, read from the trip; asking for what is not there yet is a bug. */
import { pickHex } from '../../../lib/random'
import { roundMs } from '../../../lib/roundMs'
import type { CookieTalk } from '../../../lib/http/cookies'
import type { ResponseMessage } from '../../../lib/http/message'
import type { QueryEvidence } from '../../../trace/evidence'
import { passResponseOn } from '../network/damage'
import type { Refusal } from '../shop/http/refusal'
import type { Trip } from '../trip/trip'

export function getResponse({ response }: Trip): ResponseMessage {
  if (!response) throw new Error('there is no response yet')
  return response
}

export function getRefusal({ refusal }: Trip): Refusal {
  if (!refusal) throw new Error('nothing was refused')
  return refusal
}

export function getStatement({ statement }: Trip): QueryEvidence {
  if (!statement) throw new Error('there is no statement to execute')
  return statement
}

/** The id with which people can ask for the lines of their request; the server's logging gives it out. */
export function getRequestId({ requestId, run, visit }: Trip): string {
  if (requestId !== '') return requestId
  const name = visit.exchange === 0 ? 'request id' : `request id ${visit.exchange}`
  return `req-${pickHex(run.seed, name, 8)}`
}

/** How long a gateway goes on waiting, virtual milliseconds. */
export function getRemainingMs({ plan, forwardedAtMs, elapsedMs }: Trip): number {
  const patienceMs = plan.network.gateway.patienceS * 1000
  return Math.max(0, roundMs(forwardedAtMs + patienceMs - elapsedMs))
}

/** Since the script called fetch(), whole virtual milliseconds. */
export function getTookMs({ elapsedMs, calledAtMs }: Trip): number {
  return Math.round(elapsedMs - calledAtMs)
}

export function getTalk({ plan }: Trip): CookieTalk {
  const { pageOrigin, apiHost: host } = plan.setup
  return { pageOrigin, host, includesCookies: plan.includesCookies }
}

/** What of the response comes to the browser. */
export function getArrived(trip: Trip): ResponseMessage {
  const response = getResponse(trip)
  return passResponseOn(response, trip.plan.network.damage.received) ?? response
}

/** Whether the network has cut off what the server sent whole. */
export function isCutOnTheWay(trip: Trip): boolean {
  return getArrived(trip).body !== getResponse(trip).body
}

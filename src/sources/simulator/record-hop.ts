/** One step of the trip as it is kept: who did what, and everything that there is to see of it. */
import type { ShopParticipantId } from '../../trace/explanation-values'
import type { Evidence, Hop } from '../../trace/trace'
import { describeContext } from './describe-context'
import { getDirection } from './participants'
import type { Stop } from './stops'
import type { Finding, Trip } from './trip'
import { showMessage } from './wire'

export type Place = {
  readonly from: ShopParticipantId
  /** Virtual milliseconds. */
  readonly durationMs: number
  /** State of the lifecycle after the hop. */
  readonly state: string
}

export type ShopHop = Hop & { readonly from: ShopParticipantId; readonly to: ShopParticipantId }

export function recordHop(finding: Finding, trip: Trip, stop: Stop, place: Place): ShopHop {
  const to = finding.to ?? stop.at
  const isNetwork = finding.effort === 'network'
  return {
    from: place.from,
    to,
    direction: getDirection(place.from, to),
    startMs: trip.elapsedMs,
    durationMs: place.durationMs,
    outcome: finding.outcome,
    verdict: finding.verdict,
    execution: isNetwork || finding.effort === 'charge' ? 'simulated' : 'real',
    state: place.state,
    explanation: { id: finding.outcome, values: finding.values },
    evidence: collectEvidence(finding, trip, stop),
    code: finding.code ?? { layer: stop.layer, marks: [`'${finding.outcome}'`] },
  }
}

/** Statements and the talk with the payment provider are messages of their own; all else is about the request. */
function collectEvidence(finding: Finding, trip: Trip, stop: Stop): Evidence {
  const isCall = finding.to !== undefined || stop.isCall
  return {
    ...(!isCall && { message: showMessage(trip) }),
    context: describeContext(trip),
    ...finding.evidence,
  }
}

/** One step of the trip as it is kept: who did what, and everything that there is to see of it. */
import { clipText } from '../../../lib/clipText'
import type { OutcomeId, ShopParticipantId } from '../../../catalog/vocabulary'
import type { Evidence } from '../../../trace/evidence'
import type { Hop } from '../../../trace/trace'
import { withDecidingPart } from './deciding-parts'
import { describeContext } from './describe-context'
import { MODELLED } from './modelled'
import { getDirection } from '../drive/participants'
import type { Stop } from '../drive/stations'
import type { Finding, Trip } from '../drive/trip'
import { showMessage } from './wire'

/** Characters. */
const LONGEST_VALUE = 48
/** Where a caption says little else, and the end of the value counts. */
const LONGER: { readonly [Id in OutcomeId]?: number } = { 'handler.threw': 64 }

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
  return {
    exchange: trip.visit.exchange,
    from: place.from,
    to,
    direction: getDirection(place.from, to, trip.plan.order),
    startMs: trip.elapsedMs,
    durationMs: place.durationMs,
    outcome: finding.outcome,
    values: clipValues(finding),
    verdict: finding.verdict,
    execution: finding.execution ?? (MODELLED.has(finding.outcome) ? 'simulated' : 'real'),
    state: place.state,
    evidence: collectEvidence(finding, trip, stop),
    code: finding.code ?? { layer: stop.layer, marks: [`'${finding.outcome}'`] },
  }
}

/** Statements and the talk with the payment provider are messages of their own; all else is about the request. */
function collectEvidence(finding: Finding, trip: Trip, stop: Stop): Evidence {
  const hasMessage = finding.hasMessage ?? stop.hasMessage
  const isCall = finding.to === 'database' || finding.to === 'payment' || !hasMessage
  const evidence = {
    ...(!isCall && trip.request.method !== '' && { message: showMessage(trip) }),
    context: describeContext(trip),
    ...finding.evidence,
  }
  const { message } = evidence
  return message ? { ...evidence, message: withDecidingPart(finding.outcome, message) } : evidence
}

/** Captions are one line, whatever a person has entered. */
function clipValues({ outcome, values }: Finding): Finding['values'] {
  const longest = LONGER[outcome] ?? LONGEST_VALUE
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? clipText(value, longest) : value,
    ]),
  )
}

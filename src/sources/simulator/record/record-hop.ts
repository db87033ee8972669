/** One step of the trip as it is kept: who did what, and everything that there is to see of it. */
import { clipText } from '../../../lib/clipText'
import type { OutcomeId, ShopParticipantId } from '../../../catalog/vocabulary'
import { findPart } from '../../../trace/messages'
import type { Evidence } from '../../../trace/evidence'
import type { Direction, Hop } from '../../../trace/trace'
import type { Decision, Trip } from '../trip/trip'
import { findCode, getHandlerFile } from './deciding-lines'
import { describeContext } from './describe-context'
import { showMessage } from './wire'

/** Characters. */
const LONGEST_VALUE = 48
/** Where a caption says little else, and the end of the value counts. */
const LONGER: { readonly [Id in OutcomeId]?: number } = { 'handler.threw': 64 }

export type Step = {
  readonly from: ShopParticipantId
  readonly to: ShopParticipantId
  readonly direction: Direction
  /** Virtual milliseconds. */
  readonly durationMs: number
  /** State of the lifecycle after the hop. */
  readonly state: string
  /** Whether the request or its response is at hand, and not something else that goes to and fro. */
  readonly hasMessage: boolean
}

export type ShopHop = Hop & { readonly from: ShopParticipantId; readonly to: ShopParticipantId }

export function recordHop(decision: Decision, trip: Trip, step: Step): ShopHop {
  const { outcome, verdict, execution } = decision
  return {
    exchange: trip.visit.exchange,
    from: step.from,
    to: step.to,
    direction: step.direction,
    startMs: trip.elapsedMs,
    durationMs: step.durationMs,
    outcome,
    values: clipValues(decision),
    verdict,
    execution,
    state: step.state,
    evidence: collectEvidence(decision, trip, step),
    code: decision.code ?? findCode(outcome, getHandlerFile(trip)),
  }
}

/** Statements and the talk with the payment provider are messages of their own; all else is about the request. */
function collectEvidence(decision: Decision, trip: Trip, step: Step): Evidence {
  const hasMessage = decision.hasMessage ?? step.hasMessage
  const isCall = decision.to === 'database' || decision.to === 'payment' || !hasMessage
  const evidence: Evidence = {
    ...(!isCall && trip.request.method !== '' && { message: showMessage(trip) }),
    context: describeContext(trip),
    ...decision.evidence,
  }
  const { message } = evidence
  const { decidedBy } = decision
  return message && decidedBy !== undefined && findPart(message.text, decidedBy).length > 0
    ? { ...evidence, message: { ...message, decidedBy } }
    : evidence
}

/** Captions are one line, whatever a person has entered. */
function clipValues({ outcome, values }: Decision): Decision['values'] {
  const longest = LONGER[outcome] ?? LONGEST_VALUE
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? clipText(value, longest) : value,
    ]),
  )
}

/**
 * Accounts say what the answers of a layer mean for a hop. A layer that can answer something that its
 * account does not know is a type error, and so is an entry that does not say whether the work was real.
 */
import type { OutcomeId, OutcomeValues } from '../../../catalog/vocabulary'
import type { Check } from '../../../trace/evidence'
import type { Decision, DecisionDetails, MessagePart, Trip } from '../trip/trip'

export type Answer = { readonly kind: OutcomeId }

export type Told<Kind extends OutcomeId> = Omit<DecisionDetails, 'decidedBy'> & {
  readonly values: OutcomeValues[Kind]
  readonly failed?: boolean
  readonly checks?: readonly Check[]
  /** Said where what is real elsewhere was only modelled. */
  readonly execution?: 'simulated'
}

type Tell<A extends Answer, Kind extends OutcomeId> = (
  answer: A,
  trip: Trip,
) => Told<Kind> | Promise<Told<Kind>>

/** Real: found by code that really runs. Modelled: only acted out; no packet leaves the machine, nobody is paid. */
export type Entry<A extends Answer, Kind extends OutcomeId> = {
  readonly execution: Decision['execution']
  /** Which part of the message it comes from; without one, from something else: the time, the quota, the database. */
  readonly decidedBy?: MessagePart
  readonly tell: Tell<A, Kind>
}

export type Account<A extends Answer> = {
  readonly [Kind in A['kind']]: Entry<Extract<A, { readonly kind: Kind }>, Kind>
}

export function real<A extends Answer, Kind extends OutcomeId>(
  tell: Tell<A, Kind>,
  decidedBy?: MessagePart,
): Entry<A, Kind> {
  return { execution: 'real', tell, ...(decidedBy !== undefined && { decidedBy }) }
}

export function modelled<A extends Answer, Kind extends OutcomeId>(
  tell: Tell<A, Kind>,
  decidedBy?: MessagePart,
): Entry<A, Kind> {
  return { ...real(tell, decidedBy), execution: 'simulated' }
}

/** An answer with a refusal has failed, if its account says nothing else, and the refusal is what becomes a response. */
export async function decide<A extends Answer>(
  answer: A,
  account: Account<A>,
  trip: Trip,
): Promise<Decision> {
  // An account has an entry for each kind, and it takes just that kind.
  const entry = account[answer.kind as A['kind']] as unknown as Entry<A, OutcomeId>
  const { failed, checks, execution, evidence, next, ...told } = await entry.tell(answer, trip)
  const refusal = 'refusal' in answer ? { refusal: answer.refusal as Trip['refusal'] } : {}
  return {
    outcome: answer.kind,
    verdict: (failed ?? 'refusal' in answer) ? 'failed' : 'passed',
    execution: execution ?? entry.execution,
    ...(entry.decidedBy !== undefined && { decidedBy: entry.decidedBy }),
    ...told,
    evidence: { ...(checks && { checks }), ...evidence },
    next: { ...refusal, ...next },
  }
}

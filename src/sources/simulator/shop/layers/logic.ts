/**
 * Business logic: runs the handler of the route. The handler yields what it decides and what it asks
 * the database or the payment provider for; each of them is a step of the trip. Whatever it throws,
 * and a transaction that it leaves open when it refuses, is taken care of here.
 */
import { getReason } from '../../../../lib/http/status'
import { passed, refused } from '../../record/finding'
import { hasTrouble } from '../../drive/plan'
import { getPurpose } from '../../drive/start-trip'
import { HANDLERS } from '../handlers/handlers'
import { sendStatement } from '../handlers/handler'
import type { Answer, Finding, Trip } from '../../drive/trip'
import { PaymentFailure } from '../payment/payment-failure'
import { SqlFailure } from '../../database/sql-failure'
import { createProblem, toRefusal } from './error-handler'

export function callHandler(trip: Trip): Finding {
  const handler = trip.route?.id ?? 'describe-options'
  const handlerRun = HANDLERS[handler](trip)
  const effort = isOverloaded(trip) ? 'overload' : 'gate'
  const next = { handlerRun, answer: { kind: 'none' } } as const
  return passed('handler.called', { handler }, { effort, next })
}

/** Modelled: the shop has too much to do and takes its time. When the script tries again, that is over. */
function isOverloaded({ plan, visit }: Trip): boolean {
  return hasTrouble(plan, 'script-timeout') && getPurpose(visit) !== 'retry'
}

/** Runs the handler up to the next thing that it decides or asks for. */
export async function continueHandler(trip: Trip): Promise<Finding> {
  const layer = `shop/handlers/${trip.route?.id}`
  try {
    const finding = await resume(trip)
    return { code: { layer, marks: [`'${finding.outcome}'`] }, ...finding }
  } catch (error) {
    const cause = nameCause(error)
    if (cause !== null) return translateFailure(cause, error)
    return refused('handler.threw', { error: String(error) }, error)
  }
}

type Cause = { readonly cause: 'database' | 'payment'; readonly code: string }

/** The shop knows that others can fail; it decides what that means for its own client. */
function translateFailure(cause: Cause, failure: unknown): Finding {
  const { status } = toRefusal(failure)
  const values = { ...cause, status, reason: getReason(status) }
  const code = { layer: 'shop/layers/error-handler', marks: ['function toRefusal'] }
  return passed('failure.translated', values, { effort: 'decision', next: { failure }, code })
}

/** null: not the failure of somebody else, but a defect of our own. */
function nameCause(error: unknown): Cause | null {
  if (error instanceof SqlFailure) return { cause: 'database', code: error.code }
  return error instanceof PaymentFailure ? { cause: 'payment', code: '' } : null
}

/** Nothing of a refused request may stay in the database: no change, and no key that is still claimed. */
export function giveUp(trip: Trip): Finding {
  const layer = 'shop/layers/logic'
  if (trip.transaction) {
    const rollback = { summary: 'ROLLBACK', sql: 'ROLLBACK', parameters: [] }
    return sendStatement(rollback, { layer, marks: ["'ROLLBACK'"] })
  }
  if (trip.release) {
    const sent = sendStatement(trip.release, { layer, marks: ['trip.release'] })
    return { ...sent, next: { ...sent.next, release: null } }
  }
  return createProblem(trip)
}

async function resume({ handlerRun, answer, plan }: Trip): Promise<Finding> {
  if (!handlerRun) throw new Error('no handler was called')
  const failure = getFailure(answer, plan.throwsInHandler)
  const { value } = await (failure ? handlerRun.throw(failure) : handlerRun.next(answer))
  return value
}

/** A failed statement is thrown into the handler; so is the defect that a fault switches on. */
function getFailure(answer: Answer, isDefective: boolean): Error | null {
  if (answer.kind === 'error') return answer.error
  const hasRows = answer.kind === 'result' && answer.result.columns.length > 0
  return isDefective && hasRows
    ? new TypeError("Cannot read properties of undefined (reading 'id')")
    : null
}

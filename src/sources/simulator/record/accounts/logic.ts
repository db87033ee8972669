/** The business logic: the handler that was called, its answer, and what it fails of. */
import { getReason } from '../../../../lib/http/status'
import type { HandlerAnswer, Missing } from '../../shop/handlers/calls'
import { clipText } from '../../../../lib/clipText'
import { completeResponse, type Created } from '../../shop/http/respond'
import type { CalledHandler, FailedHandler } from '../../shop/layers/logic'
import { getPurpose } from '../../trip/trip'
import { type Account, real } from '../account'
import { ruleAccount } from './rules'

/** Characters. */
const LONGEST_KEY = 14

export const calledHandlerAccount: Account<CalledHandler> = {
  'handler.called': real(({ id }, { plan, visit, elapsedMs }) => ({
    values: { handler: id },
    effort: plan.isOverloaded && getPurpose(visit) !== 'retry' ? 'overload' : 'gate',
    next: { answer: { kind: 'none' }, handlerCalledAtMs: elapsedMs },
  })),
}

/** What handlers say themselves, besides what a rule has said to them. */
const ownAccount: Account<Created | Missing> = {
  'response.created': real((created, { request, run, handlerCalledAtMs }) => {
    const now = run.now + handlerCalledAtMs / 1000
    const response = completeResponse(created, { method: request.method, now })
    const { status, reason } = response
    return { values: { status, reason }, effort: 'decision', next: { response } }
  }),
  'order.absent': real(({ orderId }) => ({ values: { orderId } })),
  'book.absent': real(({ bookId }) => ({ values: { bookId } })),
  'key.missing': real(({ given = '–' }) => ({ values: { given: clipText(given, LONGEST_KEY) } })),
}

export const handlerAccount: Account<HandlerAnswer> = { ...ruleAccount, ...ownAccount }

export const failedHandlerAccount: Account<FailedHandler> = {
  'failure.translated': real(({ cause, code, refusal: { status } }) => ({
    values: { cause, code, status, reason: getReason(status) },
    // The work has failed before; this is what the shop makes of it.
    failed: false,
    effort: 'decision',
  })),
  'handler.threw': real(({ error }) => ({ values: { error } })),
}

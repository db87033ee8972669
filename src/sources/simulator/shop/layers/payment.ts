/**
 * Payment provider: outside of the shop, and only modelled. It takes every charge, once for each key,
 * unless a fault says otherwise; then it first fails, and afterwards says so, or says nothing.
 */
import { assertNever } from '../../../../lib/assertNever'
import { getHeader } from '../../../../lib/http/message'
import { passed } from '../../record/finding'
import { PaymentFailure, type PaymentFailureKind } from '../payment/payment-failure'
import { createChargeProblem, createChargeResponse } from '../payment/payment-messages'
import type { Charge, Finding, Trip } from '../../drive/trip'
import { showResponse } from '../../record/wire'

/** How long the shop waits for the provider. */
const PATIENCE_S = 3

export function answerCharge(trip: Trip): Finding {
  const { charge, plan } = trip
  if (!charge) throw new Error('there is nothing to charge')
  if (plan.payment !== 'accepts') return { ...failToCharge(plan.payment, charge), to: 'payment' }
  const { chargeId, response } = createChargeResponse(charge, trip)
  const { amountCents } = charge
  return passed(
    'charge.accepted',
    { chargeId, amountCents },
    {
      effort: 'charge',
      evidence: { message: showResponse(response) },
      next: { answer: { kind: 'charge', chargeId } },
    },
  )
}

/** What goes wrong at the provider, before the shop hears of it. */
function failToCharge(kind: PaymentFailureKind, { amountCents }: Charge): Finding {
  switch (kind) {
    case 'declined':
      return failed(passed('card.declined', { amountCents, reason: 'insufficient_funds' }))
    case 'error':
      return failed(passed('provider.failed', { amountCents }))
    case 'busy':
      return failed(passed('provider.busy', { amountCents }))
    case 'key-refused':
      return failed(passed('provider.refused', { amountCents }))
    case 'silent':
      return failed(passed('provider.silent', { amountCents }))
    case 'breaker-open':
      throw new Error('an open breaker lets no charge through')
    default:
      return assertNever(kind)
  }
}

/** The refusal comes back as an HTTP response; silence comes back as nothing at all. */
export function reportCharge(trip: Trip): Finding {
  const kind = trip.plan.payment
  if (kind === 'accepts') throw new Error('there is nothing to report')
  const response = createChargeProblem(kind, trip)
  if (!response) {
    const error = new PaymentFailure(kind, PATIENCE_S)
    const next = { answer: { kind: 'error', error } } as const
    return passed('charge.unanswered', { seconds: PATIENCE_S }, { effort: 'patience', next })
  }
  const { status, reason } = response
  const error = new PaymentFailure(kind, Number(getHeader(response, 'Retry-After') ?? 0))
  return passed(
    'charge.refused',
    { status, reason },
    {
      effort: 'charge',
      evidence: { message: showResponse(response) },
      next: { answer: { kind: 'error', error } },
    },
  )
}

function failed(finding: Finding): Finding {
  return { ...finding, verdict: 'failed', effort: 'charge' }
}

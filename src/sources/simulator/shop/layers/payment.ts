/**
 * Payment provider: outside of the shop, and only modelled. It takes every charge, once for each key,
 * unless it has a reason not to; then it first fails, and afterwards says so, or says nothing.
 */
import { getHeader, type ResponseMessage } from '../../../../lib/http/message'
import { PaymentFailure } from '../payment/payment-failure'
import { type Charge, createChargeProblem, createChargeResponse } from '../payment/payment-messages'
import type { Provider } from '../payment/provider'
import type { ServerSetup } from '../setup'

type Asked = {
  readonly charge: Charge
  readonly provider: Provider
  /** Seconds since the epoch. */
  readonly now: number
  readonly random: (name: string, digits: number) => string
}

/** `response`: what it will say; null: nothing. */
type FailedCharge = { readonly amountCents: number; readonly response: ResponseMessage | null } & (
  | { readonly kind: 'provider.refused' }
  | { readonly kind: 'provider.busy' }
  | { readonly kind: 'provider.failed' }
  | { readonly kind: 'provider.silent' }
  | { readonly kind: 'card.declined'; readonly reason: string }
)

export type AnsweredCharge =
  | FailedCharge
  | {
      readonly kind: 'charge.accepted'
      readonly amountCents: number
      readonly chargeId: string
      readonly response: ResponseMessage
    }

export function answerCharge({ charge, provider, now, random }: Asked): AnsweredCharge {
  const { amountCents } = charge
  const fail = (status: 401 | 402 | 429 | 500) => createChargeProblem(status, now)
  if (provider.isSilent) return { kind: 'provider.silent', amountCents, response: null }
  if (!provider.knowsShopKey) return { kind: 'provider.refused', amountCents, response: fail(401) }
  if (provider.isOverrun) return { kind: 'provider.busy', amountCents, response: fail(429) }
  if (provider.isBroken) return { kind: 'provider.failed', amountCents, response: fail(500) }
  if (amountCents > provider.cardCents) {
    const reason = 'insufficient_funds'
    return { kind: 'card.declined', amountCents, reason, response: fail(402) }
  }
  const chargeId = `ch_${random(charge.key, 16)}`
  const response = createChargeResponse(charge, chargeId, now)
  return { kind: 'charge.accepted', amountCents, chargeId, response }
}

export type ReportedCharge = { readonly error: PaymentFailure } & (
  | { readonly kind: 'charge.unanswered'; readonly seconds: number }
  | { readonly kind: 'charge.refused'; readonly response: ResponseMessage }
)

/** The refusal comes back as an HTTP response; silence comes back as nothing at all. */
export function reportCharge(
  { response }: { readonly response: ResponseMessage | null },
  { payment: { patienceS } }: ServerSetup,
): ReportedCharge {
  if (!response) {
    const error = new PaymentFailure('none', patienceS)
    return { kind: 'charge.unanswered', seconds: patienceS, error }
  }
  const retryAfterS = Number(getHeader(response, 'Retry-After') ?? 0)
  const error = new PaymentFailure(response.status, retryAfterS)
  return { kind: 'charge.refused', response, error }
}

/** Faults of the payment provider, and of the shop's way to it. */
import type { OutcomeId, ShopParticipantId } from '../../../catalog/vocabulary'
import type { PaymentFailureKind } from '../shop/payment/payment-failure'
import { type Fault, goesTo, type SomeFaults } from './fault'

function failPayment(
  payment: PaymentFailureKind,
  status: number,
  outcome: OutcomeId,
  participant: ShopParticipantId = 'payment',
): Fault {
  return {
    participant,
    result: { status },
    shows: [outcome],
    applies: goesTo('place-order'),
    apply: (plan) => ({ ...plan, payment }),
  }
}

export const PAYMENT_FAULTS = {
  'card-declined': failPayment('declined', 402, 'card.declined'),
  'payment-error': failPayment('error', 502, 'provider.failed'),
  'payment-timeout': failPayment('silent', 504, 'provider.silent'),
  'payment-busy': failPayment('busy', 503, 'provider.busy'),
  'payment-key-wrong': failPayment('key-refused', 500, 'provider.refused'),
  // With an open breaker the provider is not even asked.
  'breaker-open': failPayment('breaker-open', 503, 'breaker.open', 'logic'),
} as const satisfies SomeFaults

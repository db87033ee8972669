/** Faults of the payment provider, and of the shop's way to it. */
import type { OutcomeId } from '../../../catalog/vocabulary'
import type { Provider } from '../shop/payment/provider'
import { withSetup } from '../trip/plan'
import { type Fault, goesTo, type SomeFaults } from './fault'

const applies = goesTo('place-order')

function failPayment(change: Partial<Provider>, status: number, outcome: OutcomeId): Fault {
  return {
    participant: 'payment',
    result: { status },
    shows: [outcome],
    applies,
    apply: (plan) => ({ ...plan, provider: { ...plan.provider, ...change } }),
  }
}

export const PAYMENT_FAULTS = {
  'card-declined': failPayment({ cardCents: 0 }, 402, 'card.declined'),
  'payment-error': failPayment({ isBroken: true }, 502, 'provider.failed'),
  'payment-timeout': failPayment({ isSilent: true }, 504, 'provider.silent'),
  'payment-busy': failPayment({ isOverrun: true }, 503, 'provider.busy'),
  'payment-key-wrong': failPayment({ knowsShopKey: false }, 500, 'provider.refused'),
  // With an open breaker the provider is not even asked.
  'breaker-open': {
    participant: 'logic',
    result: { status: 503 },
    shows: ['breaker.open'],
    applies,
    apply: (plan) => {
      const { payment } = plan.setup
      const recentFailures = payment.breaker.failures
      return withSetup(plan, { payment: { ...payment, recentFailures } })
    },
  },
} as const satisfies SomeFaults

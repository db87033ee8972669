/** Charges a customer, unless the provider has failed too often of late. */
import type { Shop } from '../handlers/calls'
import { PaymentFailure } from './payment-failure'
import type { Charge } from './payment-messages'

/** Gives back the id of the charge. */
export async function chargeCustomer(
  charge: Charge,
  { payments, rules, setup }: Shop,
): Promise<string> {
  // After several failures in a row nobody asks again for a while: neither side is helped by it.
  const breaker = await rules.checkBreaker(setup.payment)
  if (breaker) throw new PaymentFailure('not asked', breaker.retryAfterS)
  return payments.charge(charge)
}

/** Payment provider: outside of the shop, and only modelled. It takes every charge, once for each key. */
import { formatMoney } from '../../../lib/money'
import { passed } from '../finding'
import { createChargeResponse } from '../payment-messages'
import type { Finding, Trip } from '../trip'
import { showResponse } from '../wire'

export function acceptCharge(trip: Trip): Finding {
  const { charge } = trip
  if (!charge) throw new Error('there is nothing to charge')
  const { chargeId, response } = createChargeResponse(charge, trip)
  const amount = formatMoney(charge.amountCents)
  return passed(
    'charge.accepted',
    { chargeId, amount },
    {
      effort: 'charge',
      evidence: { message: showResponse(response) },
      next: { answer: { kind: 'charge', chargeId } },
    },
  )
}

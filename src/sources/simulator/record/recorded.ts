/** Makes a layer the work of a station: what it gets is read from the trip, and an account is given of its answer. */
import type { ServerSetup } from '../shop/setup'
import type { Decision, Trip } from '../trip/trip'
import { type Account, type Answer, decide } from './account'

export type Work = (trip: Trip) => Promise<Decision>

export function recorded<Asked, A extends Answer>(
  layer: (asked: Asked, setup: ServerSetup) => A | Promise<A>,
  read: (trip: Trip) => Asked,
  account: Account<A>,
): Work {
  return async (trip) => decide(await layer(read(trip), trip.plan.setup), account, trip)
}

/** OPTIONS of any route: what could be asked here (RFC 9110 section 9.3.7). */
import { getAllow } from '../http/routes'
import type { HandlerRun, Trip } from '../../drive/trip'
import { respond } from './handler'

// oxlint-disable-next-line require-yield -- a generator like every other handler, though it has nothing to ask.
export async function* describeOptions(trip: Trip): HandlerRun {
  return respond(trip, 204, [['Allow', getAllow(trip.route?.template ?? '')]])
}

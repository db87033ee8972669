/** What becomes of a request whose connection fails. */
import type { Trip, Visit } from '../trip/trip'

/** The connection ends with this; the next request has to open a new one. */
export function hangUp({ visit }: Trip): Visit {
  return { ...visit, carried: 0 }
}

/** No response will come: the script gets a TypeError, the console Chrome's name for it, and the connection is gone. */
export function failOnNetwork(code: string, trip: Trip): Partial<Trip> {
  const rejection = {
    name: 'TypeError',
    message: 'Failed to fetch',
    console: `Failed to load resource: net::${code}`,
  }
  return { visit: hangUp(trip), rejection }
}

/** How a layer says what it found. */
import type { OutcomeId, OutcomeValues } from '../../../catalog/vocabulary'
import type { Finding, FindingDetails, Rejection, Trip, Visit } from '../drive/trip'

/** The request or response may go on. */
export function passed<Id extends OutcomeId>(
  outcome: Id,
  values: OutcomeValues[Id],
  details: FindingDetails = {},
): Finding {
  return { outcome, values, verdict: 'passed', ...details }
}

/** The connection ends with this; the next request has to open a new one. */
export function hangUp({ visit }: Trip): Visit {
  return { ...visit, carried: 0 }
}

/** No response will come: the script gets a TypeError, the console Chrome's name for it, and the connection is gone. */
export function failOnNetwork<Id extends OutcomeId>(
  outcome: Id,
  values: OutcomeValues[Id],
  code: string,
  trip: Trip,
  details: FindingDetails = {},
): Finding {
  const rejection = {
    name: 'TypeError',
    message: 'Failed to fetch',
    console: `Failed to load resource: net::${code}`,
  }
  const next = { ...details.next, visit: hangUp(trip) }
  return broke(outcome, values, rejection, { ...details, next })
}

/** The browser gives up: `rejection` is what the promise of fetch() will be rejected with. */
export function broke<Id extends OutcomeId>(
  outcome: Id,
  values: OutcomeValues[Id],
  rejection: Rejection,
  details: FindingDetails = {},
): Finding {
  const next = { ...details.next, rejection }
  return { outcome, values, verdict: 'failed', ...details, next }
}

/** It may not: `failure` is what the error-handling layer turns into a response. */
export function refused<Id extends OutcomeId>(
  outcome: Id,
  values: OutcomeValues[Id],
  failure: unknown,
  details: FindingDetails = {},
): Finding {
  const next = { ...details.next, failure }
  return { outcome, values, verdict: 'failed', ...details, next }
}

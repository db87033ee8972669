/** What the layers have attached to the request so far, as evidence. */
import type { Json } from '../../../lib/json'
import type { Trip } from '../trip/trip'

export function describeContext(trip: Trip): Readonly<Record<string, Json>> {
  const { route, params, requestId, remainingQuota, identity } = trip
  return {
    ...(route && { route: `${route.method} ${route.template}` }),
    ...(Object.keys(params).length > 0 && { params }),
    ...(requestId !== '' && { requestId }),
    ...(remainingQuota !== null && { remainingQuota }),
    ...(identity && {
      identity: { subject: identity.subject, role: identity.role, scopes: identity.scopes },
    }),
  }
}

/**
 * Frontend: the page's script calls fetch(), the browser makes the request of it, and in the end the
 * promise resolves. The browser's preflight is taken as answered before and cached (Fetch section 4.9).
 */
import { needsPreflight } from '../../../lib/http/fetch-rules'
import { parseResponse } from '../../../lib/http/parse'
import { formatResponse } from '../../../lib/http/format'
import { composeMessage } from '../compose-message'
import { passed } from '../finding'
import { makeAuthorization } from '../make-authorization'
import { describeToken } from '../token-evidence'
import type { Finding, Trip } from '../trip'
import { getAnswer } from '../wire'

/** The browser adds its own fields, Origin among them: the page and the API have different origins. */
export async function composeRequest(trip: Trip): Promise<Finding> {
  const authorization = await makeAuthorization(trip.plan)
  const request = composeMessage(trip.plan.draft, authorization.value, trip.world)
  const values = {
    method: request.method,
    target: request.target,
    credentials: authorization.kind,
  }
  return passed('request.composed', values, {
    effort: 'script',
    next: { request },
    evidence: {
      ...(authorization.token && { token: describeToken(authorization.token, []) }),
      ...(needsPreflight(request) && { context: { preflight: 'answered before, still cached' } }),
    },
  })
}

/** Only text has crossed the network: the browser reads it back (RFC 9112 section 6.3). */
export function receiveResponse(trip: Trip): Finding {
  const response = parseResponse(formatResponse(getAnswer(trip)), trip.request.method)
  if (!response) throw new Error('the shop sent a response that HTTP does not know')
  const { status, reason } = response
  return passed('response.received', { status, reason }, { effort: 'network', next: { response } })
}

/** fetch() resolves with any status; only `ok` tells 200 to 299 from the rest (Fetch section 5.5). */
export function resolvePromise(trip: Trip): Finding {
  const { status } = getAnswer(trip)
  const ok = status >= 200 && status <= 299 ? 'true' : 'false'
  return passed('promise.resolved', { status, ok }, { effort: 'script' })
}

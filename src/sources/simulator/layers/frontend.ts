/**
 * Frontend: the page's script calls fetch(), and the browser makes the request of it. Where a journey
 * has no preflight of its own, that is taken as answered before and cached (Fetch section 4.9).
 */
import { listUnsafeFields } from '../../../lib/http/cors-rules'
import { needsPreflight } from '../../../lib/http/fetch-rules'
import { formatResponse } from '../../../lib/http/format'
import type { RequestMessage } from '../../../lib/http/message'
import { parseResponse } from '../../../lib/http/parse'
import { composeMessage, composePreflight } from '../compose-message'
import { passed } from '../finding'
import { type Authorization, makeAuthorization } from '../make-authorization'
import { describeCall } from '../script-evidence'
import { describeToken } from '../token-evidence'
import type { Finding, Trip } from '../trip'
import { getAnswer } from '../wire'

/** The browser adds its own fields, Origin among them: the page and the API have different origins. */
export async function composeRequest(trip: Trip): Promise<Finding> {
  const authorization = await makeAuthorization(trip.plan)
  const request = composeMessage(trip.plan.draft, authorization.value, trip.world)
  if (trip.visit.role === 'preflight') return askFirst(request, trip)
  const values = {
    method: request.method,
    target: request.target,
    credentials: authorization.kind,
  }
  const isCached = needsPreflight(request) && trip.run.journey !== 'preflight'
  return passed('request.composed', values, {
    effort: 'script',
    next: { request },
    evidence: {
      script: { call: describeCall(request, trip), settled: 'pending' },
      ...describeSent(authorization),
      ...(isCached && { context: { preflight: 'answered before, still cached' } }),
    },
  })
}

/** The browser's own question, before it sends what the script asked for. It carries no credentials. */
function askFirst(request: RequestMessage, trip: Trip): Finding {
  const preflight = composePreflight(request, trip.world)
  const fields = listUnsafeFields(request).join(', ') || 'none'
  return passed(
    'preflight.composed',
    { method: request.method, fields },
    {
      effort: 'script',
      next: { request: preflight, asked: request },
      evidence: { script: { call: describeCall(request, trip), settled: 'pending' } },
    },
  )
}

function describeSent({ token }: Authorization) {
  if (token === undefined) return {}
  return { token: describeToken(token, []), storage: { cookies: [], token } }
}

/** Only text has crossed the network: the browser reads it back (RFC 9112 section 6.3). */
export function receiveResponse(trip: Trip): Finding {
  const response = parseResponse(formatResponse(getAnswer(trip)), trip.request.method)
  if (!response) throw new Error('the shop sent a response that HTTP does not know')
  const { status, reason } = response
  return passed('response.received', { status, reason }, { effort: 'network', next: { response } })
}

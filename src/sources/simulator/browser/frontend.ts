/**
 * Frontend: the page's script calls fetch(), and the browser makes the request of it. Where a journey
 * has no preflight of its own, and the shop permits what it would ask for, that is taken as answered
 * before and cached (Fetch section 4.9).
 */
import { listUnsafeFields } from '../../../lib/http/cors-rules'
import { isForbiddenRequestHeader, needsPreflight } from '../../../lib/http/fetch-rules'
import { formatResponse } from '../../../lib/http/format'
import { type Cookie, formatCookies, pickCookies } from '../../../lib/http/cookies'
import { getHeader, type RequestMessage, type ResponseMessage } from '../../../lib/http/message'
import { parseResponse } from '../../../lib/http/parse'
import type { Evidence } from '../../../trace/evidence'
import { composeMessage, composePreflight } from './compose-message'
import { broke, failOnNetwork, passed } from '../record/finding'
import { type Authorization, makeAuthorization } from './make-authorization'
import { hasTrouble } from '../drive/plan'
import { describeCall, describeStorage, SCRIPT_LIMIT_MS } from '../record/script-evidence'
import { CSRF_FIELD } from '../shop/sessions/session-names'
import { describeToken } from '../record/token-evidence'
import type { Finding, Trip } from '../drive/trip'
import { getTalk } from './cookies'
import { cutOff, getAnswer } from '../record/wire'

/** The browser adds its own fields, Origin among them: the page and the API have different origins. */
export async function composeRequest(trip: Trip): Promise<Finding> {
  const forbidden = trip.plan.draft.headers.find(([name]) => isForbiddenRequestHeader(name))
  if (forbidden) return dropHeader(forbidden[0], trip)
  const authorization = await makeAuthorization(trip.plan)
  const cookies = pickCookies(trip.visit.cookies, getTalk(trip))
  const sent = formatCookies(cookies)
  const request = composeMessage(trip.plan.draft, authorization.value, trip.world, sent)
  if (hasTrouble(trip.plan, 'offline')) {
    const values = { origin: `https://${trip.world.apiHost}` }
    const details = { effort: 'script', next: { request } } as const
    return failOnNetwork('device.offline', values, 'ERR_INTERNET_DISCONNECTED', trip, details)
  }
  if (trip.visit.role === 'preflight') return askFirst(request, trip)
  const isAsked = needsPreflight(request) && trip.plan.asksFirst
  const values = {
    sender: isAsked || trip.visit.redirect ? ('browser' as const) : ('page' as const),
    method: request.method,
    target: request.target,
    credentials:
      authorization.kind === 'none' && cookies.length > 0
        ? ('cookie' as const)
        : authorization.kind,
  }
  const isCached = needsPreflight(request) && !trip.plan.asksFirst
  return passed('request.composed', values, {
    effort: 'script',
    next: { request },
    evidence: {
      script: { call: describeCall(trip), settled: 'pending' },
      ...describeSent(authorization, cookies, request),
      ...(isCached && { context: { preflight: 'answered before, still cached' } }),
    },
  })
}

/** A forbidden request-header (Fetch section 2.2.2): no error, it is only not sent. */
function dropHeader(name: string, { plan }: Trip): Finding {
  const headers = plan.draft.headers.filter(([key]) => key !== name)
  return passed(
    'header.dropped',
    { name },
    { effort: 'script', next: { plan: { ...plan, draft: { ...plan.draft, headers } } } },
  )
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
      evidence: { script: { call: describeCall(trip), settled: 'pending' } },
    },
  )
}

function describeSent(
  { token }: Authorization,
  cookies: readonly Cookie[],
  request: RequestMessage,
): Evidence {
  const csrfToken = getHeader(request, CSRF_FIELD) ?? null
  const storage = describeStorage({ cookies, token: token ?? null, csrfToken })
  if (token !== undefined) return { token: describeToken(token, []), storage }
  return cookies.length > 0 || csrfToken !== null ? { storage } : {}
}

/** Only text has crossed the network: the browser reads it back (RFC 9112 section 6.3). */
export function receiveResponse(trip: Trip): Finding {
  const tookMs = Math.round(trip.elapsedMs - trip.calledAtMs)
  if (isTooLate(tookMs, trip)) return giveUpWaiting(tookMs, trip)
  const arrived = getAnswer(trip)
  const isCut = hasTrouble(trip.plan, 'cut-off-response') && (arrived.body ?? '') !== ''
  const response = isCut ? cutOff(arrived) : trip.isIncomplete ? arrived : readBack(trip)
  const { status, reason } = response
  const next = { response, isIncomplete: trip.isIncomplete || isCut }
  const cut = isCut && ({ execution: 'simulated' } as const)
  return passed('response.received', { status, reason }, { effort: 'network', next, ...cut })
}

function readBack(trip: Trip): ResponseMessage {
  const response = parseResponse(formatResponse(getAnswer(trip)), trip.request.method)
  if (!response) throw new Error('the shop sent a response that HTTP does not know')
  return response
}

function isTooLate(tookMs: number, { plan }: Trip): boolean {
  return hasTrouble(plan, 'script-timeout') && tookMs > SCRIPT_LIMIT_MS
}

/** AbortSignal.timeout() rejected the promise at its limit, while the server was still at work. */
function giveUpWaiting(tookMs: number, trip: Trip): Finding {
  const limitMs = SCRIPT_LIMIT_MS
  const error = { name: 'TimeoutError', message: 'signal timed out' }
  const rejection = { ...error, console: '', afterMs: limitMs }
  return broke('response.late', { tookMs, limitMs }, rejection, {
    effort: 'network',
    next: { visit: { ...trip.visit, carried: 0 }, response: null },
  })
}

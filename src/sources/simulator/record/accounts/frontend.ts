/** The browser: what it sends and keeps, and what it makes of the response. */
import type { Evidence } from '../../../../trace/evidence'
import type { StoredCookies } from '../../browser/cookies'
import type { ComposedRequest, ReceivedResponse } from '../../browser/frontend'
import { CSRF_FIELD } from '../../shop/sessions/session-names'
import { getHeader } from '../../../../lib/http/message'
import type { Trip } from '../../trip/trip'
import { type Account, modelled, real } from '../account'
import { failOnNetwork, hangUp } from '../network-failure'
import { isCutOnTheWay } from '../read'
import { describeCall, describeStorage } from '../script-evidence'
import { describeToken } from '../token-evidence'

const effort = 'script'

type Composed = Extract<ComposedRequest, { readonly kind: 'request.composed' }>

export const composedRequestAccount: Account<ComposedRequest> = {
  'header.dropped': real(({ name, draft }, { plan }) => ({
    values: { name },
    effort,
    next: { plan: { ...plan, draft } },
  })),
  'device.offline': modelled(({ request }, trip) => ({
    values: { origin: `https://${trip.plan.setup.apiHost}` },
    failed: true,
    effort,
    next: { request, ...failOnNetwork('ERR_INTERNET_DISCONNECTED', trip) },
  })),
  'preflight.composed': real(({ request, asked, fields }, trip) => ({
    values: { method: asked.method, fields: fields.join(', ') || 'none' },
    effort,
    evidence: { script: { call: describeCall(trip), settled: 'pending' } },
    next: { request, asked },
  })),
  'request.composed': real((composed, trip) => {
    const { request, authorization, cookies, sender, isPreflightCached } = composed
    const { kind } = authorization
    const credentials = kind === 'none' && cookies.length > 0 ? 'cookie' : kind
    return {
      values: { sender, method: request.method, target: request.target, credentials },
      effort,
      evidence: {
        script: { call: describeCall(trip), settled: 'pending' },
        ...describeSent(composed),
        ...(isPreflightCached && { context: { preflight: 'answered before, still cached' } }),
      },
      next: { request },
    }
  }),
}

function describeSent({ authorization: { token }, cookies, request }: Composed): Evidence {
  const csrfToken = getHeader(request, CSRF_FIELD) ?? null
  const storage = describeStorage({ cookies, token: token ?? null, csrfToken })
  if (token !== undefined) return { token: describeToken(token, []), storage }
  return cookies.length > 0 || csrfToken !== null ? { storage } : {}
}

export const receivedResponseAccount: Account<ReceivedResponse> = {
  'response.late': modelled(({ tookMs, limitMs }, trip) => ({
    values: { tookMs, limitMs },
    failed: true,
    effort: 'network',
    next: { response: null, visit: hangUp(trip), rejection: giveUpAfter(limitMs) },
  })),
  'response.received': real(({ response, isIncomplete }, trip) => ({
    values: { status: response.status, reason: response.reason },
    effort: 'network',
    ...(isCutOnTheWay(trip) && { execution: 'simulated' }),
    next: { response, isIncomplete },
  })),
}

function giveUpAfter(limitMs: number): Trip['rejection'] {
  return { name: 'TimeoutError', message: 'signal timed out', console: '', afterMs: limitMs }
}

export const storedCookiesAccount: Account<StoredCookies> = {
  'cookie.ignored': real(
    ({ name, reason }) => ({ values: { name, reason }, effort }),
    'Set-Cookie',
  ),
  'cookie.stored': real(
    ({ cookie: { name, attributes }, cookies }, { visit }) => ({
      values: { name, attributes },
      effort,
      evidence: { storage: describeStorage({ cookies }) },
      next: { visit: { ...visit, cookies } },
    }),
    'Set-Cookie',
  ),
}

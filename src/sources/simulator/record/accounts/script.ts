/** The page's script: what it sees of the response, and what the console says. */
import type { CorsFlaw } from '../../../../lib/http/cors-rules'
import { getHeader, type ResponseMessage } from '../../../../lib/http/message'
import type { Check } from '../../../../trace/evidence'
import type {
  FailedBody,
  HiddenHeader,
  RejectedPromise,
  Rejection,
  SettledPromise,
} from '../../browser/script'
import { getPurpose, type Trip, type Visit } from '../../trip/trip'
import { type Account, real } from '../account'
import { check } from '../check'
import { hangUp } from '../network-failure'
import { getResponse } from '../read'
import {
  describeCall,
  describeRejected,
  describeResolved,
  describeStorage,
  getUrl,
  isOk,
} from '../script-evidence'

const effort = 'script'

export const settledPromiseAccount: Account<SettledPromise> = {
  'response.blocked': real(
    ({ response, flaw }, trip) => ({
      values: { status: response.status, origin: trip.plan.setup.pageOrigin },
      failed: true,
      effort,
      checks: [checkOrigin(flaw, response, trip)],
      next: { rejection: toRejection(flaw, trip) },
    }),
    'Access-Control-Allow-Origin',
  ),
  'preflight.denied': real(({ response, flaw }, trip) => {
    const reason = flaw.reason === 'credentials' ? 'origin' : flaw.reason
    return {
      values: { reason, value: flaw.value },
      failed: true,
      effort,
      checks: listPreflightChecks(response, flaw, trip),
      next: { rejection: toRejection(flaw, trip) },
    }
  }, 'Access-Control-Allow-Origin'),
  'preflight.granted': real(
    ({ response, method, seconds }, trip) => ({
      values: { method, seconds },
      effort,
      checks: listPreflightChecks(response, null, trip),
    }),
    'Access-Control-Allow-Origin',
  ),
  'redirect.followed': real(({ location }, trip) => {
    const { visit, request } = trip
    const redirect = { target: location, role: getPurpose(visit) }
    return {
      values: { method: request.method, location },
      effort,
      evidence: { script: { call: describeCall(trip), settled: 'pending' } },
      next: { visit: { ...visit, redirect } },
    }
  }, 'Location'),
  'promise.resolved': real(({ response }, trip) => {
    const { status } = response
    const kept = isOk(status) && !trip.isIncomplete ? keepFromLogin(response, trip) : null
    return {
      values: { status, ok: isOk(status) ? 'true' : 'false' },
      effort,
      evidence: {
        script: describeResolved(response, trip),
        ...(kept && { storage: describeStorage(kept) }),
      },
      next: { seenStatus: status, ...(kept && { visit: { ...trip.visit, ...kept } }) },
    }
  }, 'start-line'),
}

export const hiddenHeaderAccount: Account<HiddenHeader> = {
  'header.hidden': real(({ name }, trip) => {
    const response = getResponse(trip)
    const call = `response.headers.get('${name}') // null`
    return {
      values: { name, status: response.status },
      effort,
      evidence: { script: { ...describeResolved(response, trip), call } },
    }
  }),
}

const READING = { call: 'await response.json()', settled: 'rejected' } as const

export const failedBodyAccount: Account<FailedBody> = {
  'body.broken': real(({ received, announced }, trip) => ({
    values: { received, announced },
    failed: true,
    effort,
    evidence: {
      script: {
        ...READING,
        error: { name: 'TypeError', message: 'Failed to fetch' },
        console: 'Failed to load resource: net::ERR_CONTENT_LENGTH_MISMATCH',
      },
    },
    next: { visit: hangUp(trip) },
  })),
  'body.unreadable': real(({ contentType, body }) => {
    const message = `Unexpected token '<', "${body.slice(0, 10)}"... is not valid JSON`
    return {
      values: { contentType },
      failed: true,
      effort,
      evidence: { script: { ...READING, error: { name: 'SyntaxError', message } } },
    }
  }, 'content'),
}

export const rejectedPromiseAccount: Account<RejectedPromise> = {
  'promise.rejected': real((rejected, trip) => {
    const { name, message, afterMs } = rejected
    return {
      values: { name, message, afterMs },
      effort,
      evidence: { script: describeRejected(rejected, trip) },
    }
  }),
}

function toRejection({ text }: CorsFlaw, trip: Trip): Rejection {
  const origin = trip.plan.setup.pageOrigin
  return {
    name: 'TypeError',
    message: 'Failed to fetch',
    console: `Access to fetch at '${getUrl(trip)}' from origin '${origin}' has been blocked by CORS policy: ${text}`,
  }
}

function checkOrigin(flaw: CorsFlaw | null, response: ResponseMessage, { plan }: Trip): Check {
  const isWrong = flaw?.reason === 'origin' || flaw?.reason === 'credentials'
  const actual = getHeader(response, 'Access-Control-Allow-Origin') ?? 'none'
  return check('allowOrigin', !isWrong, actual, plan.setup.pageOrigin)
}

function listPreflightChecks(
  response: ResponseMessage,
  flaw: CorsFlaw | null,
  trip: Trip,
): readonly Check[] {
  const read = (name: string) => getHeader(response, name) ?? 'none'
  const asked = (name: string) => getHeader(trip.request, name) ?? 'none'
  const { reason } = flaw ?? {}
  return [
    checkOrigin(flaw, response, trip),
    check('okStatus', reason !== 'status', String(response.status), '200 to 299'),
    check(
      'allowMethod',
      reason !== 'method',
      read('Access-Control-Allow-Methods'),
      asked('Access-Control-Request-Method'),
    ),
    check(
      'allowHeader',
      reason !== 'header',
      read('Access-Control-Allow-Headers'),
      asked('Access-Control-Request-Headers'),
    ),
  ]
}

/** The script keeps what the login gave it: a token (RFC 6749 section 5.1), or what it needs besides a cookie. */
function keepFromLogin({ body }: ResponseMessage, { route }: Trip): Partial<Visit> | null {
  const name = ({ 'log-in': 'access_token', 'open-session': 'csrf_token' } as const)[
    route?.id as 'log-in' | 'open-session'
  ]
  const answer: unknown = JSON.parse((name && body) ?? 'null')
  const value: unknown = Object(answer)[name]
  if (typeof value !== 'string') return null
  return name === 'access_token' ? { token: value } : { csrfToken: value }
}

/**
 * The page's script: what becomes of the promise that fetch() gave it. Before it resolves, the browser
 * checks whether a page of this origin may have the response at all (Fetch section 4.9).
 */
import { type CorsFlaw, findCorsFlaw, findPreflightFlaw } from '../../../lib/http/cors-rules'
import { countBytes, getHeader, type ResponseMessage } from '../../../lib/http/message'
import { isRedirect } from '../../../lib/http/status'
import type { OutcomeValues } from '../../../catalog/vocabulary'
import type { Check, ScriptEvidence } from '../../../trace/evidence'
import { broke, passed } from '../record/finding'
import {
  describeCall,
  describeRejected,
  describeResolved,
  describeStorage,
  findHiddenHeader,
  getUrl,
  isOk,
} from '../record/script-evidence'
import { getPurpose } from '../drive/start-trip'
import type { Finding, Rejection, Trip, Visit } from '../drive/trip'
import { getAnswer } from '../record/wire'

export function settlePromise(trip: Trip): Finding {
  const response = getAnswer(trip)
  if (trip.visit.role === 'preflight') return judgePreflight(response, trip)
  const flaw = findCorsFlaw(response, getAsked(trip))
  if (flaw) return block(response, flaw, trip)
  const location = getHeader(response, 'Location')
  return isRedirect(response.status) && location !== undefined
    ? followRedirect(location, trip)
    : resolvePromise(response, trip)
}

/** The browser asks again by itself, and the promise stays pending (Fetch section 4.5, HTTP-redirect fetch). */
function followRedirect(location: string, trip: Trip): Finding {
  const { visit } = trip
  const { method } = trip.request
  const redirect = { target: location, role: getPurpose(visit) }
  return passed(
    'redirect.followed',
    { method, location },
    {
      effort: 'script',
      next: { visit: { ...visit, redirect } },
      evidence: { script: { call: describeCall(trip), settled: 'pending' } },
    },
  )
}

/** fetch() resolves with any status; only `ok` tells 200 to 299 from the rest (Fetch section 5.5). */
function resolvePromise(response: ResponseMessage, trip: Trip): Finding {
  const { status } = response
  const ok = isOk(status) ? 'true' : 'false'
  const kept = isOk(status) && !trip.isIncomplete ? keepFromLogin(response, trip) : null
  return passed(
    'promise.resolved',
    { status, ok },
    {
      effort: 'script',
      next: { seenStatus: status, ...(kept && { visit: { ...trip.visit, ...kept } }) },
      evidence: {
        script: describeResolved(response, trip),
        ...(kept && { storage: describeStorage(kept) }),
      },
    },
  )
}

/** What a script may not see is, for it, not there: no error (Fetch section 4.10). */
export function readHeader(trip: Trip): Finding {
  const response = getAnswer(trip)
  const { status } = response
  const name = findHiddenHeader(response) ?? ''
  const call = `response.headers.get('${name}') // null`
  const script = { ...describeResolved(response, trip), call }
  return passed('header.hidden', { name, status }, { effort: 'script', evidence: { script } })
}

/** The promise of fetch() has resolved; now the script wants the body, and that can fail on its own. */
export function readBody(trip: Trip): Finding {
  const response = getAnswer(trip)
  const body = response.body ?? ''
  const call = 'await response.json()'
  if (trip.isIncomplete) {
    const received = countBytes(body)
    const announced = Number(getHeader(response, 'Content-Length'))
    const error = { name: 'TypeError', message: 'Failed to fetch' }
    const console = 'Failed to load resource: net::ERR_CONTENT_LENGTH_MISMATCH'
    return fail('body.broken', { received, announced }, { call, error, console }, trip)
  }
  const contentType = getHeader(response, 'Content-Type') ?? 'none'
  const message = `Unexpected token '<', "${body.slice(0, 10)}"... is not valid JSON`
  return fail(
    'body.unreadable',
    { contentType },
    { call, error: { name: 'SyntaxError', message } },
    trip,
  )
}

function fail<Id extends 'body.broken' | 'body.unreadable'>(
  outcome: Id,
  values: OutcomeValues[Id],
  script: Omit<ScriptEvidence, 'settled'>,
  { visit }: Trip,
): Finding {
  const found = passed(outcome, values, {
    effort: 'script',
    next: { visit: outcome === 'body.broken' ? { ...visit, carried: 0 } : visit },
    evidence: { script: { ...script, settled: 'rejected' } },
  })
  return { ...found, verdict: 'failed' }
}

/** Why the promise was rejected stays with the browser: a script sees the same TypeError for all of it. */
export function rejectPromise(trip: Trip): Finding {
  const { rejection } = trip
  if (!rejection) throw new Error('there is no reason to reject the promise')
  const { name, message, afterMs = Math.round(trip.elapsedMs - trip.calledAtMs) } = rejection
  return passed(
    'promise.rejected',
    { name, message, afterMs },
    { effort: 'script', evidence: { script: describeRejected(rejection, trip) } },
  )
}

/** The response is here, and what was asked for is done: only the page may not know of it. */
function block(response: ResponseMessage, flaw: CorsFlaw, trip: Trip): Finding {
  const { pageOrigin: origin } = trip.world
  const { status } = response
  return broke('response.blocked', { status, origin }, toRejection(flaw, trip), {
    effort: 'script',
    evidence: { checks: [checkOrigin(flaw, response, trip)] },
  })
}

/** May the browser send what the script has asked for? (Fetch section 4.9, CORS-preflight fetch). */
function judgePreflight(response: ResponseMessage, trip: Trip): Finding {
  const asked = trip.asked ?? trip.request
  const { method } = asked
  const flaw = findPreflightFlaw(response, asked, getAsked(trip))
  const checks = listPreflightChecks(response, flaw, trip)
  if (flaw) {
    const reason = flaw.reason === 'credentials' ? 'origin' : flaw.reason
    return broke('preflight.denied', { reason, value: flaw.value }, toRejection(flaw, trip), {
      effort: 'script',
      evidence: { checks },
    })
  }
  const seconds = Number(getHeader(response, 'Access-Control-Max-Age') ?? 5)
  return passed(
    'preflight.granted',
    { method, seconds },
    { effort: 'script', evidence: { checks } },
  )
}

function getAsked({ world, plan }: Trip) {
  return { origin: world.pageOrigin, withCredentials: plan.includesCookies }
}

function toRejection({ text }: CorsFlaw, trip: Trip): Rejection {
  const url = getUrl(trip)
  const origin = trip.world.pageOrigin
  return {
    name: 'TypeError',
    message: 'Failed to fetch',
    console: `Access to fetch at '${url}' from origin '${origin}' has been blocked by CORS policy: ${text}`,
  }
}

function checkOrigin(flaw: CorsFlaw | null, response: ResponseMessage, { world }: Trip): Check {
  const isWrong = flaw?.reason === 'origin' || flaw?.reason === 'credentials'
  const actual = getHeader(response, 'Access-Control-Allow-Origin') ?? 'none'
  return check('allowOrigin', isWrong, actual, world.pageOrigin)
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
    check('okStatus', reason === 'status', String(response.status), '200 to 299'),
    check(
      'allowMethod',
      reason === 'method',
      read('Access-Control-Allow-Methods'),
      asked('Access-Control-Request-Method'),
    ),
    check(
      'allowHeader',
      reason === 'header',
      read('Access-Control-Allow-Headers'),
      asked('Access-Control-Request-Headers'),
    ),
  ]
}

function check(id: string, isWrong: boolean, actual: string, expected: string): Check {
  return { id, verdict: isWrong ? 'failed' : 'passed', actual, expected }
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

/** A request of a run before its first step: nothing has been sent; what lasts for the journey is there. */
import { getHeader, withHeaders } from '../../../lib/http/message'
import type { RequestDraft, Run } from '../../../catalog/run'
import type { Engine } from './engine'
import { planRun } from '../faults/faults'
import { LOG_IN, OPEN_SESSION } from '../../../catalog/requests'
import { changesSomething, CSRF_FIELD } from '../shop/sessions/session-names'
import { readClaims } from '../record/token-evidence'
import type { QuotaPolicy } from '../shop/http/token-bucket'
import { getPurpose, type Trip, type Visit } from '../trip/trip'

export function startVisit(quota: QuotaPolicy): Visit {
  const bucket = { level: quota.atStart, atMs: 0 }
  return {
    exchange: 0,
    role: 'request',
    carried: 0,
    bucket,
    token: null,
    csrfToken: null,
    cookies: [],
    failedLogins: [],
    redirect: null,
    pendingSinceMs: null,
  }
}

/** `elapsedMs`: when it starts, virtual milliseconds since the start of the run. */
export function startTrip(
  run: Run,
  { database, setup }: Pick<Engine, 'database' | 'setup'>,
  visit: Visit = startVisit(planRun(run, setup).setup.quota),
  elapsedMs = 0,
): Trip {
  return {
    run,
    plan: planRun(getAskedRun(run, visit), setup),
    database,
    visit,
    elapsedMs,
    now: run.now + elapsedMs / 1000,
    request: { method: '', target: '', headers: [], body: null },
    asked: null,
    response: null,
    route: null,
    params: {},
    requestId: '',
    forwardedAtMs: 0,
    loggedAtMs: 0,
    remainingQuota: null,
    identity: null,
    session: null,
    input: { id: 0, search: '', body: null },
    refusal: null,
    program: null,
    handlerCalledAtMs: 0,
    statement: null,
    charge: null,
    chargeResponse: null,
    answer: { kind: 'none' },
    transaction: null,
    claimedKey: null,
    conflicts: 0,
    isIncomplete: false,
    calledAtMs: visit.pendingSinceMs ?? elapsedMs,
    rejection: null,
    seenStatus: null,
  }
}

/** A redirected request is the same once more, at the address that the server has named. */
function getAskedRun(run: Run, visit: Visit): Run {
  const request = getDraft(run, visit)
  const { redirect } = visit
  if (redirect === null) return { ...run, request }
  const faults = run.faults.filter((id) => id !== 'trailing-slash')
  return { ...run, request: { ...request, target: redirect.target }, faults }
}

/** The script asks for what the run says, with what it got from the login on the journey. */
function getDraft({ request, session }: Run, visit: Visit): RequestDraft {
  const { token, csrfToken } = visit
  if (getPurpose(visit) === 'login') return session === undefined ? LOG_IN : OPEN_SESSION
  if (csrfToken !== null) return showToken(request, csrfToken)
  if (token === null) return request
  return { ...request, credentials: { kind: 'token', token: { claims: readClaims(token) } } }
}

/** With every request that changes something, unless a person has written something else there. */
function showToken(request: RequestDraft, csrfToken: string): RequestDraft {
  const isNeeded = changesSomething(request.method) && getHeader(request, CSRF_FIELD) === undefined
  return isNeeded ? withHeaders(request, [[CSRF_FIELD, csrfToken]]) : request
}

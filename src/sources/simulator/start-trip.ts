/** A request of a run before its first step: nothing has been sent; what lasts for the journey is there. */
import type { RequestDraft, Run } from '../../trace/run'
import type { Engine } from './engine'
import { planRun } from './faults'
import { LOG_IN } from './drafts'
import { readClaims } from './token-evidence'
import type { Trip, Visit } from './trip'
import type { World } from './world'

export function startVisit(world: World): Visit {
  const bucket = { level: world.quota.atStart, atMs: 0 }
  return { exchange: 0, role: 'request', carried: 0, bucket, token: null }
}

/** `elapsedMs`: when it starts, virtual milliseconds since the start of the run. */
export function startTrip(
  run: Run,
  { database, world }: Engine,
  visit: Visit = startVisit(world),
  elapsedMs = 0,
): Trip {
  return {
    run,
    plan: planRun({ ...run, request: getDraft(run, visit) }, world),
    world,
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
    loggedAtMs: 0,
    remainingQuota: null,
    identity: null,
    input: { id: 0, search: '', body: null },
    failure: null,
    handlerRun: null,
    statement: null,
    charge: null,
    answer: { kind: 'none' },
    transaction: null,
    release: null,
    conflicts: 0,
    isIncomplete: false,
    calledAtMs: elapsedMs,
    rejection: null,
    seenStatus: null,
  }
}

/** The script asks for what the run says, with the token that it got on the journey. */
function getDraft({ request }: Run, { role, token }: Visit): RequestDraft {
  if (role === 'login') return LOG_IN
  if (token === null) return request
  return { ...request, credentials: { kind: 'token', token: { claims: readClaims(token) } } }
}

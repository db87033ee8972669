/** A run before its first step: nothing has been sent, nothing is known. */
import type { Run } from '../../trace/run'
import type { Engine } from './engine'
import { planRun } from './faults'
import type { Trip } from './trip'

export function startTrip(run: Run, { database, world }: Engine): Trip {
  return {
    run,
    plan: planRun(run, world),
    world,
    database,
    elapsedMs: 0,
    now: run.now,
    request: { method: '', target: '', headers: [], body: null },
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
  }
}

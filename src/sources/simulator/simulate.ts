/**
 * Drives one run: the layer that stands at the current state does its work, the lifecycle takes the
 * outcome, a hop is recorded, until the promise has resolved. Same run, same Trace.
 */
import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { formatIsoDate } from '../../lib/date'
import { pickNumber } from '../../lib/random'
import type { Run } from '../../trace/run'
import { type Trace, TRACE_FORMAT, TRACE_VERSION } from '../../trace/trace'
import type { Engine } from './engine'
import { getDurationMs, roundMs } from './latency'
import { PARTICIPANTS } from './participants'
import { recordHop, type ShopHop } from './record-hop'
import { nameState, type RequestEvent, requestMachine } from './requestMachine'
import { startTrip } from './start-trip'
import { getStop } from './stops'
import type { Finding, Trip } from './trip'

type Lifecycle = SnapshotFrom<typeof requestMachine>

/** Runs wait for each other: there is one database. What a run wrote is gone when its Trace is there. */
export async function simulate(run: Run, engine: Engine): Promise<Trace> {
  return engine.queue.add(async () => {
    try {
      return await record(run, engine)
    } finally {
      await engine.database.restore()
    }
  })
}

async function record(run: Run, engine: Engine): Promise<Trace> {
  let [lifecycle] = initialTransition(requestMachine)
  let trip = startTrip(run, engine)
  const hops: ShopHop[] = []
  const visits = new Map<string, number>()
  while (!lifecycle.matches('resolved')) {
    const state = nameState(lifecycle.value)
    const visit = (visits.get(state) ?? 0) + 1
    visits.set(state, visit)
    const stop = getStop(state)
    const finding = await stop.work(trip)
    trip = { ...trip, ...finding.next }
    lifecycle = follow(lifecycle, finding, trip)
    const durationMs = getDurationMs(finding.effort, pickNumber(run.seed, `${state} ${visit}`))
    const place = {
      from: hops.at(-1)?.to ?? stop.at,
      durationMs,
      state: nameState(lifecycle.value),
    }
    hops.push(recordHop(finding, trip, stop, place))
    trip = letTimePass(trip, durationMs)
  }
  const outcome = { state: nameState(lifecycle.value), status: trip.response?.status ?? null }
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    source: 'simulator',
    run,
    startedAt: formatIsoDate(run.now),
    durationMs: trip.elapsedMs,
    participants: PARTICIPANTS,
    hops,
    outcome,
  }
}

/** An outcome that the state does not know is a bug of the layer or of the lifecycle. */
export function follow(lifecycle: Lifecycle, finding: Finding, trip: Trip): Lifecycle {
  const event = toEvent(finding, trip)
  if (!lifecycle.can(event)) {
    throw new Error(`"${event.type}" cannot happen in ${nameState(lifecycle.value)}`)
  }
  return transition(requestMachine, lifecycle, event)[0]
}

function toEvent({ outcome }: Finding, { response }: Trip): RequestEvent {
  if (outcome !== 'promise.resolved') return { type: outcome }
  return { type: outcome, status: response?.status ?? 0 }
}

function letTimePass(trip: Trip, durationMs: number): Trip {
  const elapsedMs = roundMs(trip.elapsedMs + durationMs)
  return { ...trip, elapsedMs, now: trip.run.now + elapsedMs / 1000 }
}

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
import { getParticipants } from './participants'
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
  const [initial] = initialTransition(requestMachine)
  const start = startTrip(run, engine)
  // A statement that fails is one that others could not carry out: it has changed nothing.
  for (const statement of start.plan.before) await engine.database.execute(statement)
  let here: Progress = { lifecycle: initial, trip: start, hops: [] }
  while (!here.lifecycle.matches('resolved')) here = await takeStep(here)
  const { lifecycle, trip, hops } = here
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    source: 'simulator',
    run,
    startedAt: formatIsoDate(run.now),
    durationMs: trip.elapsedMs,
    participants: getParticipants(run),
    hops,
    outcome: { state: nameState(lifecycle.value), status: trip.response?.status ?? null },
  }
}

type Progress = {
  readonly lifecycle: Lifecycle
  readonly trip: Trip
  readonly hops: readonly ShopHop[]
}

async function takeStep({ lifecycle, trip, hops }: Progress): Promise<Progress> {
  const state = nameState(lifecycle.value)
  const stop = getStop(state)
  const finding = await stop.work(trip)
  const changed = { ...trip, ...finding.next }
  const next = follow(lifecycle, finding, changed)
  const durationMs = getDurationMs(
    finding.effort,
    pickNumber(trip.run.seed, nameVisit(state, hops)),
  )
  const from = hops.at(-1)?.to ?? stop.at
  const hop = recordHop(finding, changed, stop, { from, durationMs, state: nameState(next.value) })
  return { lifecycle: next, trip: letTimePass(changed, durationMs), hops: [...hops, hop] }
}

/** The same visit of the same state takes the same time in every run of a seed, faulty or not. */
function nameVisit(state: string, hops: readonly ShopHop[]): string {
  return `${state} ${hops.filter((hop) => hop.state === state).length}`
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

/**
 * Drives one run, request after request of its journey: the layer that stands at the current state
 * does its work, the lifecycle takes the outcome, a hop is recorded, until the promise is settled.
 * Same run, same Trace.
 */
import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { formatIsoDate } from '../../../lib/date'
import { getHeader } from '../../../lib/http/message'
import { pickNumber } from '../../../lib/random'
import { roundMs } from '../../../lib/roundMs'
import type { Run } from '../../../catalog/run'
import { type Trace, TRACE_FORMAT, TRACE_VERSION } from '../../../trace/trace'
import { chooseJourney } from '../browser/choose-journey'
import { findHiddenHeader } from '../browser/script'
import {
  beginJourney,
  continueJourney,
  type Ending,
  getRole,
  type Journey,
} from '../chart/journeyMachine'
import {
  createRequestMachine,
  type Facts,
  nameState,
  type RequestEvent,
  type RequestMachine,
} from '../chart/requestMachine'
import { listMetFaults, offerFaults, planRun } from '../faults/faults'
import { recordHop, type ShopHop } from '../record/record-hop'
import { isJson } from '../shop/http/respond'
import { getDurationMs } from '../trip/latency'
import type { Decision, Trip, Visit } from '../trip/trip'
import type { Engine } from './engine'
import { getDirection, getParticipants, GROUPS } from './participants'
import { startTrip, startVisit } from './start-trip'
import { getStation } from './stations'

type Lifecycle = SnapshotFrom<RequestMachine>

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
  const plan = planRun(run, engine.setup)
  const machine = createRequestMachine(plan.setup.gates)
  const { setup, draft, asksFirst } = plan
  const asked = { draft, asksFirst, cors: setup.cors }
  let recording: Recording = {
    journey: beginJourney(chooseJourney(run.journey ?? 'single', asked, setup)),
    visit: startVisit(setup.quota),
    elapsedMs: 0,
    changes: new Set(),
    exchanges: [],
    hops: [],
    outcome: { state: '', status: null },
  }
  for (let role = getRole(recording.journey); role !== null; role = getRole(recording.journey)) {
    const redirect = role === 'redirect' ? recording.visit.redirect : null
    const exchange = recording.exchanges.length
    const visit = { ...recording.visit, exchange, role, redirect }
    const trip = startTrip(run, engine, visit, recording.elapsedMs)
    recording = await recordExchange(recording, machine, trip)
  }
  const { elapsedMs, exchanges, hops, outcome } = recording
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    source: 'simulator',
    vocabulary: 'shop',
    run,
    startedAt: formatIsoDate(run.now),
    durationMs: elapsedMs,
    participants: getParticipants(run, plan.setup.gates),
    groups: GROUPS,
    exchanges,
    hops,
    faults: listMetFaults(run, new Set(hops.map((hop) => hop.outcome))),
    offers: offerFaults(run),
    outcome,
  }
}

/** The journey up to now. */
type Recording = Pick<Trace, 'exchanges' | 'outcome'> & {
  readonly journey: Journey
  readonly visit: Visit
  readonly elapsedMs: number
  readonly hops: readonly ShopHop[]
  /** What others have done to the shop. */
  readonly changes: ReadonlySet<string>
}

/** One request, from the script's call to what becomes of its promise. */
async function recordExchange(
  recording: Recording,
  machine: RequestMachine,
  trip: Trip,
): Promise<Recording> {
  const changes = await makeChanges(recording.changes, trip)
  const [lifecycle] = initialTransition(machine)
  let progress: Progress = { machine, lifecycle, trip, hops: recording.hops }
  while (!progress.lifecycle.hasTag('over')) progress = await takeStep(progress)
  const { visit, elapsedMs, request, seenStatus, calledAtMs } = progress.trip
  const state = nameState(progress.lifecycle.value)
  const isPending = progress.lifecycle.hasTag('pending')
  return {
    journey: continueJourney(recording.journey, state as Ending),
    visit: { ...visit, pendingSinceMs: isPending ? calledAtMs : null },
    elapsedMs,
    changes,
    exchanges: [
      ...recording.exchanges,
      { role: visit.role, label: `${request.method} ${request.target}` },
    ],
    hops: progress.hops,
    outcome: { state, status: seenStatus },
  }
}

/** What others did before, once in a journey. A statement that fails is one that they could not carry out. */
async function makeChanges(
  made: ReadonlySet<string>,
  { plan, database }: Trip,
): Promise<ReadonlySet<string>> {
  const wanted = plan.before.filter((statement) => !made.has(JSON.stringify(statement)))
  for (const statement of wanted) await database.execute(statement)
  return new Set([...made, ...wanted.map((statement) => JSON.stringify(statement))])
}

type Progress = {
  readonly machine: RequestMachine
  readonly lifecycle: Lifecycle
  readonly trip: Trip
  readonly hops: readonly ShopHop[]
}

async function takeStep({ machine, lifecycle, trip, hops }: Progress): Promise<Progress> {
  const state = nameState(lifecycle.value)
  const station = getStation(state)
  const decision = await station.work(trip)
  const changed = { ...trip, ...decision.next }
  const next = follow(machine, lifecycle, decision, changed)
  const chance = pickNumber(trip.run.seed, nameVisit(state, trip.visit.exchange, hops))
  const durationMs = decision.lastsMs ?? getDurationMs(decision.effort, chance)
  const to = decision.to ?? station.at
  const from = hops.at(-1)?.to ?? station.at
  const hop = recordHop(decision, changed, {
    from,
    to,
    direction: getDirection(from, to, trip.plan.setup.gates),
    durationMs,
    state: nameState(next.value),
    hasMessage: station.hasMessage,
  })
  return { machine, lifecycle: next, trip: letTimePass(changed, durationMs), hops: [...hops, hop] }
}

/** The same visit of the same state takes the same time in every run of a seed, faulty or not. */
function nameVisit(state: string, exchange: number, hops: readonly ShopHop[]): string {
  const count = hops.filter((hop) => hop.exchange === exchange && hop.state === state).length
  return exchange === 0 ? `${state} ${count}` : `${state} ${count} of ${exchange}`
}

/** An outcome that the state does not know is a bug of the layer or of the lifecycle. */
export function follow(
  machine: RequestMachine,
  lifecycle: Lifecycle,
  { outcome }: Decision,
  trip: Trip,
): Lifecycle {
  const event: RequestEvent = { type: outcome, ...getFacts(trip) }
  if (!lifecycle.can(event)) {
    throw new Error(`"${event.type}" cannot happen in ${nameState(lifecycle.value)}`)
  }
  return transition(machine, lifecycle, event)[0]
}

function getFacts({ response, rejection, visit, plan, run, isIncomplete }: Trip): Facts {
  return {
    status: response?.status ?? 0,
    error: rejection?.name ?? '',
    isConnected: visit.carried > 0,
    isReset: plan.network.resets,
    hasGateway: run.gateway === true,
    isUnreadable: isIncomplete || (response !== null && !isJson(response)),
    isHeaderHidden: response !== null && findHiddenHeader(response) !== null,
    setsCookie: response !== null && getHeader(response, 'Set-Cookie') !== undefined,
  }
}

function letTimePass(trip: Trip, durationMs: number): Trip {
  const elapsedMs = roundMs(trip.elapsedMs + durationMs)
  return { ...trip, elapsedMs, now: trip.run.now + elapsedMs / 1000 }
}

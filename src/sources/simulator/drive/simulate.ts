/**
 * Drives one run, request after request of its journey: the layer that stands at the current state
 * does its work, the lifecycle takes the outcome, a hop is recorded, until the promise is settled.
 * Same run, same Trace.
 */
import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { formatIsoDate } from '../../../lib/date'
import { getHeader } from '../../../lib/http/message'
import { pickNumber } from '../../../lib/random'
import type { Run } from '../../../catalog/run'
import { type Trace, TRACE_FORMAT, TRACE_VERSION } from '../../../trace/trace'
import type { Engine } from '../engine/engine'
import { listMetFaults, offerFaults, planRun } from '../faults/faults'
import {
  beginJourney,
  continueJourney,
  type Ending,
  getRole,
  type Journey,
} from '../chart/journeyMachine'
import { getDurationMs, roundMs } from './latency'
import { getParticipants, GROUPS } from './participants'
import { recordHop, type ShopHop } from '../record/record-hop'
import {
  createRequestMachine,
  type Facts,
  nameState,
  type RequestEvent,
  type RequestMachine,
} from '../chart/requestMachine'
import { chooseJourney } from '../browser/choose-journey'
import { hasTrouble } from './plan'
import { isJson } from '../shop/http/respond'
import { findHiddenHeader } from '../record/script-evidence'
import { startTrip, startVisit } from './start-trip'
import { getStop } from './stations'
import type { Finding, Trip, Visit } from './trip'
import { getWorld } from '../shop/setup'

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

async function record(run: Run, { world: usual, ...rest }: Engine): Promise<Trace> {
  const engine = { ...rest, world: getWorld(run, usual) }
  const plan = planRun(run, engine.world)
  const machine = createRequestMachine(plan.order)
  let so: Recording = {
    journey: beginJourney(chooseJourney(run, plan, engine.world)),
    visit: startVisit(plan),
    elapsedMs: 0,
    changes: new Set(),
    exchanges: [],
    hops: [],
    outcome: { state: '', status: null },
  }
  for (let role = getRole(so.journey); role !== null; role = getRole(so.journey)) {
    const redirect = role === 'redirect' ? so.visit.redirect : null
    const visit = { ...so.visit, exchange: so.exchanges.length, role, redirect }
    so = await exchange(so, machine, startTrip(run, engine, visit, so.elapsedMs))
  }
  const { elapsedMs, exchanges, hops, outcome } = so
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    source: 'simulator',
    vocabulary: 'shop',
    run,
    startedAt: formatIsoDate(run.now),
    durationMs: elapsedMs,
    participants: getParticipants(run, plan.order),
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
async function exchange(so: Recording, machine: RequestMachine, trip: Trip): Promise<Recording> {
  const changes = await makeChanges(so.changes, trip)
  const [lifecycle] = initialTransition(machine)
  let here: Progress = { machine, lifecycle, trip, hops: so.hops }
  while (!here.lifecycle.hasTag('over')) here = await takeStep(here)
  const { visit, elapsedMs, request, seenStatus } = here.trip
  const state = nameState(here.lifecycle.value)
  const isPending = here.lifecycle.hasTag('pending')
  return {
    journey: continueJourney(so.journey, state as Ending),
    visit: { ...visit, pendingSinceMs: isPending ? here.trip.calledAtMs : null },
    elapsedMs,
    changes,
    exchanges: [
      ...so.exchanges,
      { role: visit.role, label: `${request.method} ${request.target}` },
    ],
    hops: here.hops,
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
  const stop = getStop(state)
  const finding = await stop.work(trip)
  const changed = { ...trip, ...finding.next }
  const next = follow(machine, lifecycle, finding, changed)
  const chance = pickNumber(trip.run.seed, nameVisit(state, trip.visit.exchange, hops))
  const durationMs = finding.lastsMs ?? getDurationMs(finding.effort, chance)
  const from = hops.at(-1)?.to ?? stop.at
  const hop = recordHop(finding, changed, stop, { from, durationMs, state: nameState(next.value) })
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
  { outcome }: Finding,
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
    isReset: hasTrouble(plan, 'connection-reset'),
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

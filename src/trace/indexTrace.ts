/**
 * What has to be looked up of a Trace again and again, worked out once: so that a step costs the same in a trip of
 * forty hops and in one of seventeen thousand. Everything here is about the whole Trace; frameAt says what of
 * it shows at a cursor.
 */
import { remember } from '../lib/remember'
import type { HttpMessage } from './evidence'
import type { Group, Hop, Participant, Trace } from './trace'

export type TraceIndex = {
  readonly participants: ReadonlyMap<string, Participant>
  readonly groups: ReadonlyMap<string, IndexedGroup>
  readonly exchanges: readonly IndexedExchange[]
  /** Participants that no hop of the whole trip touches, in the order of the way out. */
  readonly neverReached: readonly string[]
  /** Index of the first hop whose verdict is failed; null if the trip went well. */
  readonly failing: number | null
  /** For each hop the last one, itself included, that carries a message; -1: none yet. */
  readonly messages: readonly number[]
  /** For each hop the lane on which it ends. */
  readonly lanes: readonly Lane[]
}

/** The way out, and the way back. */
export type Lane = 'out' | 'back'

export type IndexedGroup = Group & { readonly members: readonly string[] }

export type IndexedExchange = {
  /** Index of its first hop. */
  readonly start: number
  readonly hops: number
  /** By participant: the first hop that touched it, and the first that failed at it. */
  readonly touchedAt: ReadonlyMap<string, number>
  readonly failedAt: ReadonlyMap<string, number>
  /** Its first failure, and the participants that the exchange will not reach because of it. */
  readonly failing: number | null
  readonly cutOff: readonly string[]
}

export const indexTrace: (trace: Trace) => TraceIndex = remember(createIndex, new WeakMap())

function createIndex(trace: Trace): TraceIndex {
  const touched = new Set(trace.hops.flatMap(({ from, to }) => [from, to]))
  const neverReached = trace.participants.flatMap(({ id }) => (touched.has(id) ? [] : [id]))
  const failing = trace.hops.findIndex(({ verdict }) => verdict === 'failed')
  return {
    participants: new Map(trace.participants.map((participant) => [participant.id, participant])),
    groups: new Map(trace.groups.map((group) => [group.id, withMembers(trace, group)])),
    exchanges: indexExchanges(trace, new Set(neverReached)),
    neverReached,
    failing: failing === -1 ? null : failing,
    messages: indexMessages(trace.hops),
    lanes: indexLanes(trace.hops),
  }
}

function withMembers({ participants }: Trace, group: Group): IndexedGroup {
  const members = participants.flatMap((one) => (one.group === group.id ? [one.id] : []))
  return { ...group, members }
}

type Draft = {
  start: number
  hops: number
  failing: number | null
  readonly touchedAt: Map<string, number>
  readonly failedAt: Map<string, number>
}

function indexExchanges(
  trace: Trace,
  neverReached: ReadonlySet<string>,
): readonly IndexedExchange[] {
  const drafts = trace.exchanges.map((): Draft => ({
    start: -1,
    hops: 0,
    failing: null,
    touchedAt: new Map(),
    failedAt: new Map(),
  }))
  for (const [index, hop] of trace.hops.entries()) {
    const draft = drafts[hop.exchange]
    if (draft) take(draft, hop, index)
  }
  return drafts.map((draft) => ({
    ...draft,
    start: Math.max(0, draft.start),
    cutOff: listCutOff(trace, draft, neverReached),
  }))
}

function take(draft: Draft, { from, to, verdict }: Hop, index: number): void {
  if (draft.hops === 0) draft.start = index
  draft.hops += 1
  for (const id of [from, to]) if (!draft.touchedAt.has(id)) draft.touchedAt.set(id, index)
  if (verdict !== 'failed') return
  draft.failing ??= index
  if (!draft.failedAt.has(to)) draft.failedAt.set(to, index)
}

/** A connection that is open already passes by what stands before the failure: that is not cut off. */
function listCutOff(
  { participants, hops }: Trace,
  { failing, touchedAt }: Draft,
  neverReached: ReadonlySet<string>,
): readonly string[] {
  if (failing === null) return []
  const at = participants.findIndex(({ id }) => id === hops[failing]?.to)
  return participants.flatMap(({ id }, place) =>
    !touchedAt.has(id) && (neverReached.has(id) || place > at) ? [id] : [],
  )
}

function indexMessages(hops: readonly Hop[]): readonly number[] {
  let last = -1
  return hops.map(({ evidence }, index) => {
    if (evidence.message) last = index
    return last
  })
}

/** A decision stays on the lane that brought its message; each request begins on the way out. */
function indexLanes(hops: readonly Hop[]): readonly Lane[] {
  let lane: Lane = 'out'
  return hops.map(({ direction, exchange }, index) => {
    if (exchange !== hops[index - 1]?.exchange) lane = 'out'
    if (direction !== 'internal') lane = direction === 'request' ? 'out' : 'back'
    return lane
  })
}

/** A cursor outside the trip is taken to its nearest end. */
export function hopAt({ hops }: Trace, cursor: number): Hop {
  const hop = hops[Math.min(Math.max(cursor, 0), hops.length - 1)]
  if (!hop) throw new Error('a Trace has at least one hop')
  return hop
}

/** Index of the first hop of an exchange. */
export function getExchangeStart(trace: Trace, exchange: number): number {
  return indexTrace(trace).exchanges[exchange]?.start ?? 0
}

export function getParticipant(trace: Trace, id: string): Participant | undefined {
  return indexTrace(trace).participants.get(id)
}

/** The HTTP message that is under way at this hop: its own, or the last one before it. */
export function getMessage(trace: Trace, cursor: number): HttpMessage | null {
  const at = indexTrace(trace).messages[cursor] ?? -1
  return trace.hops[at]?.evidence.message ?? null
}

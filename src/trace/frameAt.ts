/**
 * A frame is what a Trace shows at a cursor. Every view takes one, and asks it instead of the Trace: what
 * must not be known yet is hidden here, and nowhere else. A frame costs the same in a trip of any length.
 */
import { getMessage, indexTrace, type IndexedExchange, type TraceIndex } from './indexTrace'
import { getStopBefore, getStops, NOTHING_CLOSED, type Closed } from './stops'
import type { HttpMessage } from './evidence'
import type { Hop, Trace } from './trace'

export type ParticipantState = 'idle' | 'passed' | 'failed' | 'never-reached'

export type Frame = {
  readonly trace: Trace
  /** Index of the hop on show, 0 ≤ cursor < hops.length. */
  readonly cursor: number
  /** The last hop that may be known; what comes after it is still to be found out. */
  readonly horizon: number
  /** Groups that are passed in one go. */
  readonly closed: Closed
  readonly hop: Hop
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Where stepping stops, and the stop before this one; null: this is the first. */
  readonly stops: readonly number[]
  readonly stopBefore: number | null
  /** The HTTP message that is under way: this hop's own, or the last one before it. */
  readonly message: HttpMessage | null
  /** Whether the trip has been decided by now: it has failed, or it is over. */
  readonly isDecided: boolean
  /**
   * Participants that are never reached by what is on show, in the order of the way out: behind a failure
   * those that its request does not touch, else, at the end of the trip, those that none has touched.
   */
  readonly unreached: readonly string[]
  /** Of a participant or a group, in the request that is on show: the next one of a journey begins afresh. */
  readonly stateOf: (id: string) => ParticipantState
  /** Whether a hop may be shown for what it is. */
  readonly isKnown: (hop: number) => boolean
}

type FrameOptions = {
  readonly closed?: Closed
  /** The whole trip, where nothing is said. */
  readonly horizon?: number
}

/** The last frame that was asked for of each Trace: all views of a step share one. */
const latest = new WeakMap<Trace, Frame>()

/** A cursor outside the trip is taken to its nearest end. */
export function frameAt(trace: Trace, asked: number, options: FrameOptions = {}): Frame {
  const { closed = NOTHING_CLOSED } = options
  const last = trace.hops.length - 1
  const cursor = clamp(asked, last)
  const horizon = Math.max(cursor, clamp(options.horizon ?? last, last))
  const known = latest.get(trace)
  if (known?.cursor === cursor && known.closed === closed && known.horizon === horizon) return known
  const frame = createFrame(trace, cursor, closed, horizon)
  latest.set(trace, frame)
  return frame
}

function clamp(cursor: number, last: number): number {
  return Math.min(Math.max(cursor, 0), last)
}

function createFrame(trace: Trace, cursor: number, closed: Closed, horizon: number): Frame {
  const hop = trace.hops[cursor]
  if (!hop) throw new Error('a Trace has at least one hop')
  const index = indexTrace(trace)
  const last = trace.hops.length - 1
  const stops = getStops(trace, closed)
  const exchange = index.exchanges[hop.exchange]
  const unreached = horizon === last ? listUnreached(index, exchange, cursor, last) : []
  const missed = new Set(unreached)
  const stateOf = (id: string): ParticipantState => {
    const group = index.groups.get(id)
    if (group) return getGroupState(group.members.map(stateOf))
    if ((exchange?.failedAt.get(id) ?? Infinity) <= cursor) return 'failed'
    if ((exchange?.touchedAt.get(id) ?? Infinity) <= cursor) return 'passed'
    return missed.has(id) ? 'never-reached' : 'idle'
  }
  return {
    trace,
    cursor,
    horizon,
    closed,
    hop,
    isFirst: cursor === 0,
    isLast: cursor === last,
    stops,
    stopBefore: getStopBefore(stops, cursor),
    message: getMessage(trace, cursor),
    isDecided: cursor >= (index.failing ?? last),
    unreached,
    stateOf,
    isKnown: (other) => other <= horizon,
  }
}

function listUnreached(
  { neverReached }: TraceIndex,
  exchange: IndexedExchange | undefined,
  cursor: number,
  last: number,
): readonly string[] {
  if (exchange && exchange.failing !== null && exchange.failing <= cursor) return exchange.cutOff
  return cursor === last ? neverReached : []
}

/** A group has failed if a member has, is passed if a member is, and never reached if all are. */
function getGroupState(members: readonly ParticipantState[]): ParticipantState {
  if (members.includes('failed')) return 'failed'
  if (members.includes('passed')) return 'passed'
  const isMissed = members.length > 0 && members.every((state) => state === 'never-reached')
  return isMissed ? 'never-reached' : 'idle'
}

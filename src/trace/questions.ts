/** Pure questions over a Trace. `cursor` is the index of a hop, 0 ≤ cursor < hops.length. */
import type { Hop, HttpMessage, Participant, Trace } from './trace'

export type ParticipantState = 'idle' | 'passed' | 'failed' | 'never-reached'

/** Where a box that may stand for a whole group appears: a participant, or the group that hides it. */
export type Closed = ReadonlySet<string>

export function hopAt(trace: Trace, cursor: number): Hop {
  const hop = trace.hops[Math.min(Math.max(cursor, 0), trace.hops.length - 1)]
  if (!hop) throw new Error('a Trace has at least one hop')
  return hop
}

/** Index of the first hop whose verdict is failed; null if the trip went well. */
export function getFailingHop(trace: Trace): number | null {
  const index = trace.hops.findIndex((hop) => hop.verdict === 'failed')
  return index === -1 ? null : index
}

export function getParticipant(trace: Trace, id: string): Participant | undefined {
  return trace.participants.find((participant) => participant.id === id)
}

/** Participants that no hop of the whole trip touches, in the order of the way out. */
export function getNeverReached(trace: Trace): readonly string[] {
  const touched = new Set(trace.hops.flatMap((hop) => [hop.from, hop.to]))
  return trace.participants.map(({ id }) => id).filter((id) => !touched.has(id))
}

/** Whether the trip has been decided by now: it has failed, or it is over. */
export function isDecided(trace: Trace, cursor: number): boolean {
  const failing = getFailingHop(trace)
  return failing === null ? cursor >= trace.hops.length - 1 : cursor >= failing
}

/** The hops of the request that is on show, as far as it has come. */
function getPast(trace: Trace, cursor: number): readonly Hop[] {
  const { exchange } = hopAt(trace, cursor)
  return trace.hops.slice(0, cursor + 1).filter((hop) => hop.exchange === exchange)
}

/**
 * Participants that are never reached by what is on show, in the order of the way out: behind a failure
 * those that its request has not touched, else, at the end of the trip, those that none has touched.
 */
export function getUnreached(trace: Trace, cursor: number): readonly string[] {
  const never = getNeverReached(trace)
  const failed = getPast(trace, cursor).find(({ verdict }) => verdict === 'failed')
  if (!failed) return cursor >= trace.hops.length - 1 ? never : []
  const hops = trace.hops.filter(({ exchange }) => exchange === failed.exchange)
  const ids = trace.participants.map(({ id }) => id)
  const missed = getNeverReached({ ...trace, hops })
  // A connection that is open already passes by what stands before the failure.
  return missed.filter((id) => never.includes(id) || ids.indexOf(id) > ids.indexOf(failed.to))
}

/** In the request that is on show: the next one of a journey begins afresh. */
export function getParticipantState(trace: Trace, cursor: number, id: string): ParticipantState {
  const past = getPast(trace, cursor)
  if (past.some((hop) => hop.to === id && hop.verdict === 'failed')) return 'failed'
  if (past.some((hop) => hop.to === id || hop.from === id)) return 'passed'
  return getUnreached(trace, cursor).includes(id) ? 'never-reached' : 'idle'
}

/** A group has failed if a member has, is passed if a member is, and never reached if all are. */
export function getGroupState(trace: Trace, cursor: number, group: string): ParticipantState {
  const states = trace.participants
    .filter((participant) => participant.group === group)
    .map((participant) => getParticipantState(trace, cursor, participant.id))
  if (states.includes('failed')) return 'failed'
  if (states.includes('passed')) return 'passed'
  return states.length > 0 && states.every((state) => state === 'never-reached')
    ? 'never-reached'
    : 'idle'
}

/** The box that shows a participant: itself, or its group while that is closed. */
export function getBox(trace: Trace, id: string, closed: Closed): string {
  const group = getParticipant(trace, id)?.group ?? null
  return group !== null && closed.has(group) ? group : id
}

/**
 * The hops at which stepping stops: all of them, but of a run of hops in the same direction
 * inside a closed group only the last (step over). Ascending, never empty, ends with the last hop.
 */
export function getStops(trace: Trace, closed: Closed): readonly number[] {
  const key = (hop: Hop) => {
    const box = getBox(trace, hop.to, closed)
    if (box === hop.to) return null
    return `${box} ${hop.direction === 'response' ? 'back' : 'out'}`
  }
  return trace.hops.flatMap((hop, index) => {
    const next = trace.hops[index + 1]
    const hidden = next !== undefined && key(hop) !== null && key(hop) === key(next)
    return hidden ? [] : [index]
  })
}

/** The HTTP message that is under way at this hop: its own, or the last one before it. */
export function getMessage(trace: Trace, cursor: number): HttpMessage | null {
  for (let index = cursor; index >= 0; index--) {
    const message = trace.hops[index]?.evidence.message
    if (message) return message
  }
  return null
}

/** The message of the same kind and between the same parties before this hop's own; null if it is the first. */
export function getPreviousMessage(trace: Trace, cursor: number): HttpMessage | null {
  const hop = trace.hops[cursor]
  const kind = hop?.evidence.message?.kind
  for (const other of trace.hops.slice(0, cursor).toReversed()) {
    const { message } = other.evidence
    const isSameTalk = isWithOutsider(trace, other) === (hop && isWithOutsider(trace, hop))
    if (message && message.kind === kind && isSameTalk) return message
  }
  return null
}

/** Talk with a service outside the shop has messages of its own. */
function isWithOutsider(trace: Trace, hop: Hop): boolean {
  return [hop.from, hop.to].some((id) => getParticipant(trace, id)?.kind === 'external')
}

export type MessageLine = {
  /** Without CRLF. */
  readonly text: string
  /** It was not in the message before. */
  readonly changed: boolean
  /** The outcome of the hop comes from it. */
  readonly decides: boolean
}

export function markLines(
  { text, decidedBy }: Pick<HttpMessage, 'text' | 'decidedBy'>,
  previous: string | null,
): readonly MessageLine[] {
  const before = new Set(previous?.split('\r\n'))
  const deciding = new Set(decidedBy === undefined ? [] : findPart(text, decidedBy))
  return text.split('\r\n').map((line, index) => ({
    text: line,
    changed: previous !== null && !before.has(line),
    decides: deciding.has(index),
  }))
}

/** The lines of a part of a message, from 0; none where it has no such part. */
export function findPart(
  text: string,
  part: NonNullable<HttpMessage['decidedBy']>,
): readonly number[] {
  if (part === 'start-line') return [0]
  const lines = text.split('\r\n')
  const blank = lines.indexOf('')
  // Without content there may be no empty line either.
  const headEnd = blank === -1 ? lines.length : blank
  const start = `${part.toLowerCase()}:`
  return lines.flatMap((line, index) => {
    if (part === 'content') return index > headEnd && line !== '' ? [index] : []
    return index < headEnd && line.toLowerCase().startsWith(start) ? [index] : []
  })
}

/** A stretch of virtual time in which a participant was at work or waited for an answer. */
export type Activity = { readonly startMs: number; readonly endMs: number }

/**
 * When a participant was involved: from the hop that brings it a request to the hop that takes
 * the answer away. Several stretches for one that is called several times.
 */
export function getActivities(trace: Trace, id: string): readonly Activity[] {
  const activities: Activity[] = []
  let openedAt: number | null = null
  for (const hop of trace.hops) {
    const endMs = hop.startMs + hop.durationMs
    if (hop.to === id && openedAt === null && hop.from !== id) openedAt = hop.startMs
    if (hop.to === id && hop.from === id && openedAt === null) openedAt = hop.startMs
    if (hop.from === id && hop.to !== id && hop.direction === 'response' && openedAt !== null) {
      activities.push({ startMs: openedAt, endMs: hop.startMs })
      openedAt = null
    }
    if (hop === trace.hops.at(-1) && openedAt !== null)
      activities.push({ startMs: openedAt, endMs })
  }
  return activities
}

/** How many hops two Traces share from the start: same way, same outcome. */
export function countAgreeingHops(a: Trace, b: Trace): number {
  const differs = a.hops.findIndex((hop, index) => {
    const other = b.hops[index]
    return !other || hop.from !== other.from || hop.to !== other.to || hop.outcome !== other.outcome
  })
  return differs === -1 ? a.hops.length : differs
}

/** Where the cursor goes when `next` takes the place of `previous`: the same hop, as far as they agree. */
export function carryCursor(previous: Trace, next: Trace, cursor: number): number {
  return Math.min(cursor, countAgreeingHops(previous, next), next.hops.length - 1)
}

/** Index of the first hop of an exchange. */
export function getExchangeStart(trace: Trace, exchange: number): number {
  return Math.max(
    0,
    trace.hops.findIndex((hop) => hop.exchange === exchange),
  )
}

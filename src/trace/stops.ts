/** Where stepping stops, for the groups that are closed: a closed group is passed in one go (step over). */
import { remember } from '../lib/remember'
import { getParticipant } from './indexTrace'
import type { Hop, Trace } from './trace'

/** Ids of groups. */
export type Closed = ReadonlySet<string>

export const NOTHING_CLOSED: Closed = new Set()

/** The groups that a Trace begins with closed. */
export function getClosedAtFirst({ groups }: Trace): readonly string[] {
  return groups.filter(({ closedAtFirst }) => closedAtFirst).map(({ id }) => id)
}

/** The box that shows a participant: itself, or its group while that is closed. */
export function getBox(trace: Trace, id: string, closed: Closed): string {
  const group = getParticipant(trace, id)?.group ?? null
  return group !== null && closed.has(group) ? group : id
}

/**
 * The hops at which stepping stops: all of them, but of a run of hops in the same direction
 * inside a closed group only the last. Ascending, never empty, ends with the last hop.
 */
export function getStops(trace: Trace, closed: Closed): readonly number[] {
  return rememberStops(trace)(JSON.stringify([...closed].toSorted()))
}

const rememberStops = remember(
  (trace: Trace) =>
    remember((closed: string) =>
      listStops(trace, new Set(JSON.parse(closed) as readonly string[])),
    ),
  new WeakMap(),
)

function listStops(trace: Trace, closed: Closed): readonly number[] {
  const keys = trace.hops.map((hop) => getRun(trace, hop, closed))
  return trace.hops.flatMap((_hop, index) => {
    const isHidden = keys[index] !== null && keys[index] === keys[index + 1]
    return isHidden ? [] : [index]
  })
}

/** Hops of the same run are passed in one go; null: this one never is. */
function getRun(trace: Trace, hop: Hop, closed: Closed): string | null {
  const box = getBox(trace, hop.to, closed)
  if (box === hop.to) return null
  return `${box} ${hop.direction === 'response' ? 'back' : 'out'}`
}

/** The last stop before a hop; null: it is the first. */
export function getStopBefore(stops: readonly number[], cursor: number): number | null {
  return stops[countBelow(stops, cursor) - 1] ?? null
}

/** The first stop after a hop; null: it is the last. */
export function getStopAfter(stops: readonly number[], cursor: number): number | null {
  return stops[countBelow(stops, cursor + 1)] ?? null
}

/** How many of these ascending numbers are smaller than `limit`, by halving. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

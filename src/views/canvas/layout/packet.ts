/** The way that the packet takes to where it rests at a hop. */
import { getBox, hopAt } from '../../../trace/questions'
import type { Hop, Trace } from '../../../trace/trace'
import type { Layout, Point } from './geometry'
import type { Lane } from './sizes'
import { getWay } from './ways'

/** The lane on which a hop ends. A decision stays on the lane that brought its message; each request begins on the way out. */
export function getLane(trace: Trace, cursor: number): Lane {
  const { exchange } = hopAt(trace, cursor)
  for (let index = cursor; trace.hops[index]?.exchange === exchange; index--) {
    const direction = trace.hops[index]?.direction
    if (direction === 'request') return 'out'
    if (direction === 'response') return 'back'
  }
  return 'out'
}

/** From where the packet rested at `previous` (null: at the start) to where it rests at `cursor`. */
export function getPacketWay(
  trace: Trace,
  layout: Layout,
  previous: number | null,
  cursor: number,
): readonly Point[] {
  const end = (index: number, hop: Hop) => ({
    id: getBox(trace, hop.to, layout.closed),
    lane: getLane(trace, index),
  })
  const to = end(cursor, hopAt(trace, cursor))
  const from = previous === null ? to : end(previous, hopAt(trace, previous))
  return getWay(layout, from, to)
}

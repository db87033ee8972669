/** The way that the packet takes to where it rests at a hop. */
import { hopAt, indexTrace } from '../../../trace/indexTrace'
import { getBox } from '../../../trace/stops'
import type { Hop, Trace } from '../../../trace/trace'
import type { Layout, Point } from './geometry'
import { getWay } from './ways'

/** From where the packet rested at `previous` (null: at the start) to where it rests at `cursor`. */
export function getPacketWay(
  trace: Trace,
  layout: Layout,
  previous: number | null,
  cursor: number,
): readonly Point[] {
  const { lanes } = indexTrace(trace)
  const end = (index: number, hop: Hop) => ({
    id: getBox(trace, hop.to, layout.closed),
    lane: lanes[index] ?? 'out',
  })
  const to = end(cursor, hopAt(trace, cursor))
  const from = previous === null ? to : end(previous, hopAt(trace, previous))
  return getWay(layout, from, to)
}

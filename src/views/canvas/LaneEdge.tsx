/** One lane between two boxes: quiet until something has travelled it. */
import type { Edge, EdgeProps } from 'reactflow'
import type { Point } from './geometry'
import { LANE_DASHES, type LaneTone } from './lane-dashes'
import type { Lane } from './sizes'

export type LaneData = {
  readonly lane: Lane
  readonly points: readonly Point[]
  /** Length of the arrow head, flow px. */
  readonly head: number
  readonly tone: LaneTone
  readonly current: boolean
}
export type LaneEdgeType = Edge<LaneData, 'lane'>

export function LaneEdge({ data }: EdgeProps<LaneEdgeType>) {
  const [start, end] = data?.points ?? []
  if (!data || !start || !end) return null
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const unit = { x: (end.x - start.x) / length, y: (end.y - start.y) / length }
  const neck = { x: end.x - unit.x * data.head, y: end.y - unit.y * data.head }
  const wing = { x: (-unit.y * data.head) / 1.5, y: (unit.x * data.head) / 1.5 }
  return (
    <g className={`canvas-lane is-${data.tone} ${data.current ? 'is-current' : ''}`}>
      <path
        d={`M ${start.x} ${start.y} L ${neck.x} ${neck.y}`}
        strokeDasharray={LANE_DASHES[data.tone]}
      />
      <polygon
        points={`${neck.x + wing.x},${neck.y + wing.y} ${end.x},${end.y} ${neck.x - wing.x},${neck.y - wing.y}`}
      />
    </g>
  )
}

export const edgeTypes = { lane: LaneEdge }

/** One lane between two boxes: quiet until something has travelled it. */
import type { Edge, EdgeProps } from 'reactflow'
import type { Lane, Point } from './geometry'

export type LaneData = {
  readonly lane: Lane
  readonly points: readonly Point[]
  readonly tone: 'quiet' | 'request' | 'success' | 'failed' | 'data'
  readonly current: boolean
}
export type LaneEdgeType = Edge<LaneData, 'lane'>

/** Room for the arrow head, flow px. */
const HEAD = 15

export function LaneEdge({ data }: EdgeProps<LaneEdgeType>) {
  const [start, end] = data?.points ?? []
  if (!data || !start || !end) return null
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const unit = { x: (end.x - start.x) / length, y: (end.y - start.y) / length }
  const neck = { x: end.x - unit.x * HEAD, y: end.y - unit.y * HEAD }
  const wing = { x: -unit.y * 10, y: unit.x * 10 }
  return (
    <g className={`canvas-lane is-${data.tone} ${data.current ? 'is-current' : ''}`}>
      <path d={`M ${start.x} ${start.y} L ${neck.x} ${neck.y}`} />
      <polygon
        points={`${neck.x + wing.x},${neck.y + wing.y} ${end.x},${end.y} ${neck.x - wing.x},${neck.y - wing.y}`}
      />
    </g>
  )
}

export const edgeTypes = { lane: LaneEdge }

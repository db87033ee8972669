/** One lane between two boxes: quiet until something has travelled it. */
import type { Edge, EdgeProps } from 'reactflow'
import type { Point } from '../layout/geometry'
import { LANE_DASHES, type LaneTone } from '../layout/lane-dashes'
import { toLaneShape } from '../layout/lane-shape'
import type { Lane } from '../../../trace/indexTrace'

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
  const shape = data && toLaneShape(data.points, data.head)
  if (!data || !shape) return null
  return (
    <g className={`canvas-lane is-${data.tone} ${data.current ? 'is-current' : ''}`}>
      <path d={shape.line} strokeDasharray={LANE_DASHES[data.tone]} />
      <polygon points={shape.head} />
    </g>
  )
}

export const edgeTypes = { lane: LaneEdge }

/** A lane as it is drawn: its line up to the neck of the arrow head, and the head along the last piece of it. */
import type { Point } from './geometry'
import { toSvgPath } from './way-shape'

/** Half of the width of an arrow head, of its length. */
const WING = 0.6

export type LaneShape = { readonly line: string; readonly head: string }

export function toLaneShape(points: readonly Point[], headLength: number): LaneShape | null {
  const [before, end] = points.slice(-2)
  if (!before || !end) return null
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const head = Math.min(headLength, length)
  const unit = { x: (end.x - before.x) / length, y: (end.y - before.y) / length }
  const neck = { x: end.x - unit.x * head, y: end.y - unit.y * head }
  const wing = { x: -unit.y * head * WING, y: unit.x * head * WING }
  const corners = [
    { x: neck.x + wing.x, y: neck.y + wing.y },
    end,
    { x: neck.x - wing.x, y: neck.y - wing.y },
  ]
  return {
    line: toSvgPath([...points.slice(0, -1), neck]),
    head: corners.map(({ x, y }) => `${x},${y}`).join(' '),
  }
}

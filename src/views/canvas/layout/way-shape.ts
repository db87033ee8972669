/** The shape of a way: its points joined with rounded corners, as a line to draw and as a course to travel. */
import type { Point } from './geometry'

const CORNER = 14
/** How many straight pieces the packet's course makes of a rounded corner. */
const PIECES = 4

/** An SVG path through the points with rounded corners. */
export function toSvgPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const previous = points[index - 1]
      const next = points[index + 1]
      if (!previous) return `M ${point.x} ${point.y}`
      if (!next) return `L ${point.x} ${point.y}`
      const before = pull(point, previous)
      const after = pull(point, next)
      return `L ${before.x} ${before.y} Q ${point.x} ${point.y} ${after.x} ${after.y}`
    })
    .join(' ')
}

/** Keyframes of something that travels the same path at an even pace. */
export function toKeyframes(
  points: readonly Point[],
): readonly { readonly offset: number; readonly transform: string }[] {
  return toCourse(points).map(({ point: { x, y }, offset }) => ({
    offset,
    transform: `translate(${x}px, ${y}px)`,
  }))
}

/** Where something that travels the path at an even pace is after this share of it, 0 to 1. */
export function getPointOnWay(points: readonly Point[], share: number): Point {
  const course = toCourse(points)
  const next = course.findIndex(({ offset }) => offset >= share)
  const to = course.at(next)
  const from = next > 0 ? course[next - 1] : to
  if (!from || !to) throw new Error('a way has at least one point')
  const part = to.offset === from.offset ? 1 : (share - from.offset) / (to.offset - from.offset)
  return {
    x: from.point.x + (to.point.x - from.point.x) * part,
    y: from.point.y + (to.point.y - from.point.y) * part,
  }
}

type Course = readonly { readonly point: Point; readonly offset: number }[]

/** The path in straight pieces, each end with the share of the whole that lies before it. */
function toCourse(points: readonly Point[]): Course {
  const course = points.flatMap((point, index) => {
    const previous = points[index - 1]
    const next = points[index + 1]
    return previous && next ? bend(pull(point, previous), point, pull(point, next)) : [point]
  })
  const covered = [0]
  for (const [index, point] of course.entries()) {
    const previous = course[index - 1]
    if (previous)
      covered.push(
        (covered[index - 1] ?? 0) + Math.hypot(point.x - previous.x, point.y - previous.y),
      )
  }
  const length = covered.at(-1) ?? 0
  return course.map((point, index) => ({
    point,
    // Where it only stays, the last keyframe still has to be the end: without one the browser makes its own.
    offset: length === 0 ? Math.min(index, 1) : (covered[index] ?? 0) / length,
  }))
}

/** Points of the quadratic curve from `start` to `end` that leans towards the corner. */
function bend(start: Point, corner: Point, end: Point): readonly Point[] {
  return Array.from({ length: PIECES + 1 }, (_, piece) => {
    const t = piece / PIECES
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return { x: a * start.x + b * corner.x + c * end.x, y: a * start.y + b * corner.y + c * end.y }
  })
}

function pull(corner: Point, towards: Point): Point {
  const length = Math.hypot(towards.x - corner.x, towards.y - corner.y)
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length
  return {
    x: Math.round((corner.x + (towards.x - corner.x) * share) * 100) / 100,
    y: Math.round((corner.y + (towards.y - corner.y) * share) * 100) / 100,
  }
}

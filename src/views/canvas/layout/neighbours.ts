/** Which box stands next to another in a direction: what the arrow keys lead to. */
import { getBoxes, type Box, type Layout } from './geometry'

export type ArrowDirection = 'left' | 'right' | 'up' | 'down'

const AXES = { left: 'x', right: 'x', up: 'y', down: 'y' } as const

type Span = readonly [start: number, end: number]

function spanOf(box: Box, axis: 'x' | 'y'): Span {
  return axis === 'x' ? [box.x, box.x + box.width] : [box.y, box.y + box.height]
}

function middle([start, end]: Span): number {
  return (start + end) / 2
}

/** The boxes that can have the focus: a group that is open is only the frame of its gates. */
export function getStopBoxes(layout: Layout): readonly Box[] {
  return getBoxes(layout).filter(({ kind }) => kind !== 'gates')
}

/**
 * The nearest box in that direction; null at the border. Along the trip every box of the next column
 * counts, and the one at most the same height is taken; across it only what shares the column.
 */
export function findNeighbour(layout: Layout, id: string, to: ArrowDirection): string | null {
  const boxes = getStopBoxes(layout)
  const from = boxes.find((box) => box.id === id)
  if (!from) return null
  const axis = AXES[to]
  const isAlong = axis === (layout.orientation === 'horizontal' ? 'x' : 'y')
  const forward = to === 'right' || to === 'down'
  const across = (box: Box) => spanOf(box, axis === 'x' ? 'y' : 'x')
  const here = spanOf(from, axis)
  const candidates = boxes.flatMap((box) => {
    const there = spanOf(box, axis)
    const distance = forward ? there[0] - here[1] : here[0] - there[1]
    const [a, b] = [across(from), across(box)]
    const overlaps = Math.min(a[1], b[1]) > Math.max(a[0], b[0])
    const isCandidate = box.id !== id && distance >= 0 && (isAlong || overlaps)
    const aside = Math.abs(middle(a) - middle(b))
    return isCandidate ? [{ id: box.id, distance, aside }] : []
  })
  const [nearest] = candidates.toSorted((a, b) => a.distance - b.distance || a.aside - b.aside)
  return nearest?.id ?? null
}

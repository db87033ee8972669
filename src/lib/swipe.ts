/** Tells a swipe from a tap and from scrolling by where a finger came down and where it was lifted. */
export type Touch = { readonly x: number; readonly y: number }
export type Swipe = 'left' | 'right' | 'up' | 'down'

/** A shorter way is a tap with an unsteady hand, px. */
const SHORTEST_PX = 40
/** How much longer than aside the way has to be: what goes askew is not meant. */
const STRAIGHT = 1.5

export function getSwipe(from: Touch, to: Touch): Swipe | null {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const [along, aside] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))]
  if (along < SHORTEST_PX || along < STRAIGHT * aside) return null
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'left' : 'right'
  return y < 0 ? 'up' : 'down'
}

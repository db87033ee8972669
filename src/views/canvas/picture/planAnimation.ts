/** The frames of an animation of the whole trip: at each stop the packet travels there, and rests to be read. */
export type AnimationFrame = {
  readonly cursor: number
  /** How far the packet has come on its way, 0 to 1. */
  readonly travelled: number
  readonly durationMs: number
}

/** Long trips move in fewer steps, so that an animation is never much longer to make. */
const MOST_FRAMES = 400
const MOST_STEPS = 6
const TRAVEL_MS = 480
const LAST_REST_MS = 4000

/** `getCaption` says what has to be read at a stop. */
export function planAnimation(
  stops: readonly number[],
  getCaption: (cursor: number) => string,
): readonly AnimationFrame[] {
  const room = Math.floor(MOST_FRAMES / stops.length) - 1
  const steps = Math.min(MOST_STEPS, Math.max(0, room))
  return stops.flatMap((cursor, index) => {
    const travel = Array.from({ length: index === 0 ? 0 : steps }, (_, step) => ({
      cursor,
      travelled: step / steps,
      durationMs: TRAVEL_MS / steps,
    }))
    const isLast = index === stops.length - 1
    const restMs = isLast ? LAST_REST_MS : getReadingMs(getCaption(cursor))
    return [...travel, { cursor, travelled: 1, durationMs: restMs }]
  })
}

/** About 40 letters in a second, and a moment to look at the picture. */
function getReadingMs(caption: string): number {
  return 1300 + caption.length * 25
}

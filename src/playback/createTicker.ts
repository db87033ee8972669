/** The one clock of the page: sends `tick` to the playback while, and only while, it moves. */
import type { ActorRefFrom } from 'xstate'
import type { playbackMachine } from './playbackMachine'

export type PlaybackActor = ActorRefFrom<typeof playbackMachine>

/** A hidden tab stops frames: what it slept through is not caught up in one leap. */
const LONGEST_FRAME_MS = 100

export function createTicker(actor: PlaybackActor): () => void {
  let frame: number | null = null
  let previousMs = 0

  function onFrame(nowMs: number): void {
    // A frame carries the time at which it began, which may lie before the key press in it.
    const elapsedMs = Math.min(Math.max(nowMs - previousMs, 0), LONGEST_FRAME_MS)
    previousMs = Math.max(nowMs, previousMs)
    frame = requestAnimationFrame(onFrame)
    actor.send({ type: 'tick', elapsedMs })
  }

  const subscription = actor.subscribe((snapshot) => {
    const moves = snapshot.hasTag('moving')
    if (moves && frame === null) {
      previousMs = performance.now()
      frame = requestAnimationFrame(onFrame)
    } else if (!moves && frame !== null) {
      cancelAnimationFrame(frame)
      frame = null
    }
  })
  return () => {
    subscription.unsubscribe()
    if (frame !== null) cancelAnimationFrame(frame)
  }
}

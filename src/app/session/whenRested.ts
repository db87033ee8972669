/** What may wait until the person pauses: done while they step, it would be felt. */
import { createDebounced, whenIdle } from '../../lib/schedule'
import type { Playback } from '../../playback/createPlayback'

const QUIET_MS = 1000
/** Who steps on and on gets it all the same. */
const LATEST_MS = 30_000

/**
 * Calls `act` once nothing has moved for a second, at the latest after `latestMs`. The function that it gives
 * back calls it off.
 */
export function whenRested(
  { getSnapshot, subscribe }: Playback,
  act: () => void,
  latestMs = LATEST_MS,
): () => void {
  const quiet = createDebounced(go, QUIET_MS)
  const latest = createDebounced(go, latestMs)
  const moving = subscribe((snapshot) => wait(snapshot.hasTag('moving')))

  function wait(isMoving: boolean): void {
    if (isMoving) quiet.cancel()
    else quiet.call()
  }
  function stop(): void {
    quiet.cancel()
    latest.cancel()
    moving.unsubscribe()
  }
  function go(): void {
    stop()
    whenIdle(act, QUIET_MS)
  }
  latest.call()
  wait(getSnapshot().hasTag('moving'))
  return stop
}

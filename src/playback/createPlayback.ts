/**
 * The playback with its one clock. Nothing runs from frame to frame: a timer waits for the moment at
 * which something happens, and whoever acts before it finds the time that has passed accounted for.
 */
import { createActor, type ActorRefFrom, type InputFrom } from 'xstate'
import { getClockMs } from '../lib/clock'
import { getDueMs, playbackMachine, type PlaybackEvent } from './playbackMachine'

type Actor = ActorRefFrom<typeof playbackMachine>

export type Playback = Pick<Actor, 'getSnapshot' | 'subscribe'> & {
  readonly send: (event: PlaybackEvent) => void
  readonly stop: () => void
}

export function createPlayback(input: InputFrom<typeof playbackMachine>): Playback {
  const actor = createActor(playbackMachine, { input }).start()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Up to when the machine knows the time; null while nothing moves. */
  let knownMs: number | null = null

  function tick(): void {
    if (knownMs === null) return
    const nowMs = getClockMs()
    const elapsedMs = nowMs - knownMs
    knownMs = nowMs
    actor.send({ type: 'tick', elapsedMs })
  }

  actor.subscribe((snapshot) => {
    clearTimeout(timer)
    if (!snapshot.hasTag('moving')) {
      knownMs = null
      return
    }
    knownMs ??= getClockMs()
    timer = setTimeout(tick, Math.ceil(getDueMs(snapshot.context)))
  })

  return {
    getSnapshot: () => actor.getSnapshot(),
    subscribe: actor.subscribe.bind(actor),
    send: (event) => {
      tick()
      actor.send(event)
    },
    stop: () => {
      clearTimeout(timer)
      actor.stop()
    },
  }
}

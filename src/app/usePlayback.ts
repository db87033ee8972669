/** What the page renders of the playback. How far the packet has come is not among it: see Packet. */
import { useSelector } from '@xstate/react'
import type { PlaybackActor } from '../playback/createTicker'

export function usePlayback(actor: PlaybackActor) {
  return {
    cursor: useSelector(actor, ({ context }) => context.cursor),
    movingHop: useSelector(actor, ({ context }) => context.movement?.hop ?? null),
    moving: useSelector(actor, (snapshot) => snapshot.hasTag('moving')),
    playing: useSelector(actor, (snapshot) => snapshot.hasTag('playing')),
    speed: useSelector(actor, ({ context }) => context.speed),
  }
}

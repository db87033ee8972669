/** What the page renders of the playback. How far the packet has come is not among it: see Packet. */
import { useSelector } from '@xstate/react'
import type { Playback } from './createPlayback'

export function usePlayback(playback: Playback) {
  return {
    cursor: useSelector(playback, ({ context }) => context.cursor),
    playing: useSelector(playback, (snapshot) => snapshot.hasTag('playing')),
    speed: useSelector(playback, ({ context }) => context.speed),
  }
}

export function useIsMoving(playback: Playback): boolean {
  return useSelector(playback, (snapshot) => snapshot.hasTag('moving'))
}

/** The hop whose packet is on show. Going back, that is still the one that it comes from. */
export function usePacketHop(playback: Playback): number {
  return useSelector(playback, ({ context }) => context.movement?.hop ?? context.cursor)
}

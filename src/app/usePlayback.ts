/** What the page renders of the playback. How far the packet has come is not among it: see Packet. */
import { useSelector } from '@xstate/react'
import type { Playback } from '../playback/createPlayback'

export function usePlayback(playback: Playback) {
  return {
    cursor: useSelector(playback, ({ context }) => context.cursor),
    playing: useSelector(playback, (snapshot) => snapshot.hasTag('playing')),
    speed: useSelector(playback, ({ context }) => context.speed),
  }
}

/** What of the trip on show is to be seen right now. */
import { useStore } from 'zustand'
import { usePlayback } from '../../playback/usePlayback'
import { frameAt, type Frame } from '../../trace/frameAt'
import type { Trace } from '../../trace/trace'
import type { Session } from '../session/createSession'

export function useFrame({ store, playback }: Session, trace: Trace): Frame {
  const closed = useStore(store, (state) => state.closed)
  const { cursor } = usePlayback(playback)
  return frameAt(trace, cursor, { closed })
}

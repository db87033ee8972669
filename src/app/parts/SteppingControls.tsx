/** The transport of a session: on the page and in a frame of another page alike. */
import { useCallback } from 'react'
import { usePlayback } from '../../playback/usePlayback'
import type { Trace } from '../../trace/trace'
import { Transport, type TransportProps } from '../../views/controls/Transport'
import type { Session } from '../session/createSession'

type Props = Pick<TransportProps, 'look'> & { readonly session: Session; readonly trace: Trace }

export function SteppingControls({ session, trace, look = 'plain' }: Props) {
  const { playback, settings } = session
  const { cursor, playing, speed } = usePlayback(playback)
  const command = useCallback<TransportProps['onCommand']>(
    (type) => playback.send({ type }),
    [playback],
  )
  const setSpeed = useCallback<TransportProps['onSpeed']>(
    (value) => settings.setState({ speed: value }),
    [settings],
  )
  return (
    <Transport
      playing={playing}
      isFirst={cursor === 0}
      isLast={cursor === trace.hops.length - 1}
      speed={speed}
      look={look}
      onCommand={command}
      onSpeed={setSpeed}
    />
  )
}

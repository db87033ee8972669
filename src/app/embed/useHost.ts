/** An embedded page follows the page around it, and tells it which hop is on show. */
import { useEffect } from 'react'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'
import {
  getTargetOrigin,
  isFollowed,
  parseHostMessage,
  type FrameMessage,
  type HostMessage,
} from './embed-messages'
import type { Session } from '../session/createSession'
import type { Shown } from '../state/session-state'

/** The page around this one; null where there is none. */
function getHostWindow(): Window | null {
  return window.parent === window ? null : window.parent
}

export function useHost(session: Session, { trace, asked }: Shown, { cursor, hop }: Frame): void {
  const caption = useWords(trace).caption(hop)
  const { outcome } = hop
  const { scenario } = asked
  const hops = trace.hops.length

  // The first: from the same moment on messages are heard.
  useEffect(() => tell(session, { type: 'roundtrip:ready' }), [session])
  useEffect(() => {
    function tellHop(): void {
      const position = { scenario, step: cursor + 1, hops }
      tell(session, { type: 'roundtrip:hop', ...position, caption, outcome })
    }
    function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
      if (source !== getHostWindow()) return
      if (!isFollowed(session.store.getState().host, origin)) return
      const message = parseHostMessage(data)
      if (message?.type === 'roundtrip:ask') tellHop()
      else if (message) follow(session, message)
    }
    tellHop()
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [session, scenario, cursor, hops, caption, outcome])
}

function tell(session: Session, message: FrameMessage): void {
  const target = getTargetOrigin(session.store.getState().host)
  if (target !== null) getHostWindow()?.postMessage(message, target)
}

function follow(session: Session, message: Exclude<HostMessage, { type: 'roundtrip:ask' }>): void {
  if (message.type === 'roundtrip:move') session.playback.send({ type: message.move })
  else session.goTo(message.scenario, message.step - 1)
}

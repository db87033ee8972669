/** Answers speaker's windows as soon as there may be any, and for as long as the page is there. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../session/createSession'
import { readAudienceId } from './audience-id'

export function useSpeakers(session: Session): void {
  // One may be open already: from before a reload, or from a presentation that is over.
  const [lasts, setLasts] = useState(() => readAudienceId() !== null)
  const wanted = useStore(
    session.store,
    ({ speakers, mode }) => mode === 'present' || ((lasts || speakers > 0) && mode !== 'embed'),
  )
  useEffect(() => {
    if (!wanted) return undefined
    let stop: (() => void) | null = () => undefined
    async function start(): Promise<void> {
      const { answerSpeakers } = await import('./answerSpeakers')
      if (!stop) return
      stop = answerSpeakers(session)
      setLasts(true)
    }
    // Where it cannot be had the page goes on alone.
    start().catch(() => undefined)
    return () => {
      stop?.()
      stop = null
    }
  }, [session, wanted])
}

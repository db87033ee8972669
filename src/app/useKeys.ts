/** Listens to the keys of the key map for as long as no dialog is open. */
import { useEffect } from 'react'
import type { Session } from './createSession'
import { getCommand, type KeyCommand } from './key-map'

export function runCommand(session: Session, command: KeyCommand): void {
  const { playback, store } = session
  if (command === 'help') store.setState({ dialog: 'keys' })
  else if (command === 'play')
    playback.send({ type: playback.getSnapshot().hasTag('playing') ? 'pause' : 'play' })
  else playback.send({ type: command })
}

export function useKeys(session: Session): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (session.store.getState().dialog !== 'none') return
      const command = getCommand(event)
      if (!command) return
      event.preventDefault()
      runCommand(session, command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [session])
}

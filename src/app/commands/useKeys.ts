/** Listens to the keys of the key map for as long as no dialog is open. */
import { useEffect } from 'react'
import type { Session } from '../session/createSession'
import { getCommand } from '../keys/key-map'
import { isPresenting, runCommand } from './run-command'

export function useKeys(session: Session): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { dialog, selected, mode } = session.store.getState()
      if (dialog !== 'none') return
      const command = getCommand(event, isPresenting(session), session.settings.getState())
      // A frame is presented by the page around it: F5 stays the browser's.
      if (mode === 'embed' && command === 'present') return
      // Escape closes what is open first.
      if (!command || (command === 'leave' && selected !== null)) return
      event.preventDefault()
      runCommand(session, command, event.key)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [session])
}

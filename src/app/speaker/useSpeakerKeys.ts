/** The keys of the page work in the speaker's window, too: a remote may send them to either. */
import { useEffect } from 'react'
import { scrollsItself } from '../../ui/scrolling'
import { getCommand, type KeyCommand } from '../keys/key-map'
import type { SettingsStore } from '../state/settings'
import type { Following } from './followAudience'

/** These concern a window itself. */
const OWN: ReadonlySet<KeyCommand> = new Set(['help', 'speaker', 'fullScreen', 'pointer'])
const SCROLLS: ReadonlySet<KeyCommand> = new Set(['scrollUp', 'scrollDown'])

export function useSpeakerKeys({ link, command: send }: Following, settings: SettingsStore): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isPresenting = link.getSnapshot().context.mirrored?.shown.mode === 'present'
      const command = getCommand(event, isPresenting, settings.getState())
      if (!command || OWN.has(command)) return
      // A list that has the focus scrolls itself.
      const target = event.target instanceof Element ? event.target : null
      if (SCROLLS.has(command) && target && scrollsItself(target)) return
      event.preventDefault()
      send(command, event.key)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [link, send, settings])
}

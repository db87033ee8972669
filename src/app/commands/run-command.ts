/** What a presenter can do beyond stepping: start and stop, blank, choose the one panel, spotlight, point. */
import { findPresentedPanel } from '../../ui/scrolling'
import type { Tab } from '../address/address'
import type { Session } from '../session/createSession'
import type { KeyCommand } from '../keys/key-map'
import { TOPICS } from '../../catalog/scenarios'

export function isPresenting({ store }: Session): boolean {
  return store.getState().mode === 'present'
}

/** The same panel twice leads back to the picture. */
export function showPanel({ store, view }: Session, tab: Tab): void {
  const { tab: shown, presenting } = store.getState()
  const panel = presenting.panel === 'details' && shown === tab ? 'picture' : 'details'
  view.setTab(tab)
  view.present({ panel, line: null })
}

export function toggleSpotlight(session: Session, id: string): void {
  const { spotlight } = session.store.getState().presenting
  session.view.present({ spotlight: spotlight === id ? null : id })
}

export async function toggleFullScreen(session: Session): Promise<void> {
  const isFull = document.fullscreenElement !== null
  session.view.present({ windowed: isFull })
  try {
    if (isFull) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    // Not allowed here: presenting fills the window, then.
  }
}

const FIRST_SCENARIOS = TOPICS.flatMap(({ scenarios }) => scenarios).slice(0, 9)

/** What a key does. `key`: for the commands that have several. */
export function runCommand(session: Session, command: KeyCommand, key: string): void {
  const { store, playback, view } = session
  const { presenting } = store.getState()
  switch (command) {
    case 'help':
      view.openDialog('keys')
      break
    case 'play':
      playback.send({ type: playback.getSnapshot().hasTag('playing') ? 'pause' : 'play' })
      break
    case 'present':
      view.setMode(isPresenting(session) ? 'page' : 'present')
      break
    case 'leave':
      view.setMode('page')
      break
    case 'blank':
      // Nothing goes on behind the black: it comes back with the hop that it left.
      playback.send({ type: 'pause' })
      session.view.present({ blank: !presenting.blank })
      break
    case 'lineNext':
    case 'lineBack':
      moveLine(session, command === 'lineNext' ? 1 : -1)
      break
    case 'pointer':
      session.view.present({ pointer: !presenting.pointer })
      break
    case 'fullScreen':
      void toggleFullScreen(session)
      break
    case 'speaker':
      session.openSpeaker()
      break
    case 'picture':
      session.view.present({ panel: 'picture', line: null })
      break
    case 'explain':
    case 'message':
    case 'token':
    case 'data':
    case 'code':
      showPanel(session, command)
      break
    case 'scenario': {
      const scenario = FIRST_SCENARIOS[Number(key) - 1]
      if (scenario) session.openScenario(scenario)
      break
    }
    case 'scrollUp':
    case 'scrollDown':
      scrollPanel(command === 'scrollUp' ? -1 : 1)
      break
    case 'next':
    case 'back':
    case 'first':
    case 'last':
      step(session, command)
      break
  }
}

/** A click goes by the mouse; this is the same for the keyboard. */
function moveLine(session: Session, by: 1 | -1): void {
  const { line, panel } = session.store.getState().presenting
  if (panel === 'picture') return
  session.view.present({ line: line === null ? 0 : Math.max(0, line + by) })
}

/** A blank screen comes back with the hop that it left. */
function step(session: Session, command: 'next' | 'back' | 'first' | 'last'): void {
  const { blank } = session.store.getState().presenting
  if (blank) session.view.present({ blank: false })
  else session.playback.send({ type: command })
}

/** By most of what is to be seen, so that the eye finds its line again. */
function scrollPanel(direction: 1 | -1): void {
  const panel = findPresentedPanel()
  panel?.scrollBy({ top: direction * 0.7 * panel.clientHeight })
}

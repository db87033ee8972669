/** What a presenter can do beyond stepping: start and stop, blank, choose the one panel, spotlight, point. */
import type { Tab } from '../address/address'
import type { Session } from '../session/createSession'
import type { KeyCommand } from '../keys/key-map'
import { NOT_PRESENTING, type Presenting } from '../state/presenting-state'
import { TOPICS } from '../../catalog/scenarios'

export function change(session: Session, presenting: Partial<Presenting>): void {
  session.store.setState((state) => ({ presenting: { ...state.presenting, ...presenting } }))
}

export function startPresenting({ store }: Session): void {
  store.setState({ mode: 'present', presenting: NOT_PRESENTING, selected: null, dialog: 'none' })
}

export function stopPresenting({ store }: Session): void {
  store.setState({ mode: 'page', presenting: NOT_PRESENTING, selected: null })
}

export function isPresenting({ store }: Session): boolean {
  return store.getState().mode === 'present'
}

/** The same panel twice leads back to the picture. */
export function showPanel(session: Session, tab: Tab): void {
  const { tab: shown, presenting } = session.store.getState()
  const panel = presenting.panel === 'details' && shown === tab ? 'picture' : 'details'
  session.store.setState({ tab })
  change(session, { panel, line: null })
}

export function toggleSpotlight(session: Session, id: string): void {
  const { spotlight } = session.store.getState().presenting
  change(session, { spotlight: spotlight === id ? null : id })
}

export async function toggleFullScreen(session: Session): Promise<void> {
  const isFull = document.fullscreenElement !== null
  change(session, { windowed: isFull })
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
  const { store, playback } = session
  const { presenting } = store.getState()
  switch (command) {
    case 'help':
      store.setState({ dialog: 'keys' })
      break
    case 'play':
      playback.send({ type: playback.getSnapshot().hasTag('playing') ? 'pause' : 'play' })
      break
    case 'present':
      if (isPresenting(session)) stopPresenting(session)
      else startPresenting(session)
      break
    case 'leave':
      stopPresenting(session)
      break
    case 'blank':
      // Nothing goes on behind the black: it comes back with the hop that it left.
      playback.send({ type: 'pause' })
      change(session, { blank: !presenting.blank })
      break
    case 'lineNext':
    case 'lineBack':
      moveLine(session, command === 'lineNext' ? 1 : -1)
      break
    case 'pointer':
      change(session, { pointer: !presenting.pointer })
      break
    case 'fullScreen':
      void toggleFullScreen(session)
      break
    case 'speaker':
      session.openSpeaker()
      break
    case 'picture':
      change(session, { panel: 'picture', line: null })
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
  change(session, { line: line === null ? 0 : Math.max(0, line + by) })
}

/** A blank screen comes back with the hop that it left. */
function step(session: Session, command: 'next' | 'back' | 'first' | 'last'): void {
  const { blank } = session.store.getState().presenting
  if (blank) change(session, { blank: false })
  else session.playback.send({ type: command })
}

/** By most of what is to be seen, so that the eye finds its line again. */
function scrollPanel(direction: 1 | -1): void {
  const panel = document.querySelector('.presenting [role="tabpanel"]')
  panel?.scrollBy({ top: direction * 0.7 * panel.clientHeight })
}

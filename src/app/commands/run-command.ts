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

type Run = (session: Session, key: string) => void

const COMMANDS: Readonly<Record<KeyCommand, Run>> = {
  help: ({ view }) => view.openDialog('keys'),
  play: ({ playback }) =>
    playback.send({ type: playback.getSnapshot().hasTag('playing') ? 'pause' : 'play' }),
  present: (session) => session.view.setMode(isPresenting(session) ? 'page' : 'present'),
  leave: ({ view }) => view.setMode('page'),
  blank: toggleBlank,
  lineNext: (session) => moveLine(session, 1),
  lineBack: (session) => moveLine(session, -1),
  pointer: ({ store, view }) => view.present({ pointer: !store.getState().presenting.pointer }),
  fullScreen: (session) => void toggleFullScreen(session),
  speaker: ({ openSpeaker }) => openSpeaker(),
  picture: ({ view }) => view.present({ panel: 'picture', line: null }),
  explain: (session) => showPanel(session, 'explain'),
  message: (session) => showPanel(session, 'message'),
  token: (session) => showPanel(session, 'token'),
  data: (session) => showPanel(session, 'data'),
  code: (session) => showPanel(session, 'code'),
  scenario: openScenario,
  scrollUp: () => scrollPanel(-1),
  scrollDown: () => scrollPanel(1),
  next: (session) => step(session, 'next'),
  back: (session) => step(session, 'back'),
  first: (session) => step(session, 'first'),
  last: (session) => step(session, 'last'),
}

/** What a key does. `key`: for the commands that have several. */
export function runCommand(session: Session, command: KeyCommand, key: string): void {
  COMMANDS[command](session, key)
}

/** Nothing goes on behind the black: it comes back with the hop that it left. */
function toggleBlank({ store, playback, view }: Session): void {
  playback.send({ type: 'pause' })
  view.present({ blank: !store.getState().presenting.blank })
}

function openScenario(session: Session, key: string): void {
  const scenario = FIRST_SCENARIOS[Number(key) - 1]
  if (scenario) session.openScenario(scenario)
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

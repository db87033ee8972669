/**
 * One person's visit: what was asked for, the trip that is on show, and what the page is doing. Everything that
 * changes goes through the actions here; the store is for reading.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Asked, askFor, toRun } from '../../catalog/asked'
import { type AskedProblem, parseAsked } from '../../catalog/parseAsked'
import type { LocaleId } from '../../content/load/locales'
import type { Problem } from '../../lib/result'
import { createPlayback, type Playback } from '../../playback/createPlayback'
import type { Source } from '../../sources/source'
import { NOTHING_CLOSED } from '../../trace/stops'
import { type Mode, type ParsedAddress, parseHash } from '../address/address'
import type { LanguageState } from '../state/language-state'
import { NOT_PRESENTING } from '../state/presenting-state'
import type { EngineStatus, Place, SessionState } from '../state/session-state'
import { createSettings, type SettingsStore } from '../state/settings'
import { createLanguage } from './createLanguage'
import { createTrips } from './createTrips'
import { getFirstLanguage } from './first-language'
import { keepAddress, takeUpReload } from './keepAddress'
import { createViewActions, type ViewActions } from './view-actions'

export type Session = {
  readonly store: Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'>
  readonly playback: Playback
  readonly settings: SettingsStore
  readonly view: ViewActions
  /** A scenario from its first hop: a new entry of the browser's history. */
  readonly openScenario: (id: string) => void
  /** To a hop of a scenario, or of the trip on show where that is null; nothing is added to the history. */
  readonly goTo: (scenario: string | null, cursor: number) => void
  readonly toggleFault: (id: string) => void
  /** What is wrong with it; nothing where it is run. */
  readonly editRequest: (request: unknown) => readonly AskedProblem[]
  readonly restore: () => void
  /** Changes the language when its words are there; chosen by hand, it is kept. */
  readonly setLocale: (id: LocaleId) => void
  /** The fragment of this very moment. */
  readonly getHash: () => string
  /** The address of this very moment, whole; `mode`: how the page is shown there. */
  readonly getLink: (mode?: Mode) => string
  readonly startEngine: () => void
  /** Tries again what could not be had: the engine, a recorded Trace, the run that was asked for. */
  readonly retry: () => void
  /** Opens the speaker's window, in the place of the one that there may be. */
  readonly openSpeaker: () => void
  readonly dispose: () => void
}

/** What has to start before it can answer, and may fail to. */
type Engine = {
  readonly start: () => void
  readonly retry: () => void
  readonly dispose: () => void
}

export type Host = {
  /** Where trips come from, asked in this order. */
  readonly createSources: (onStatus: (status: EngineStatus) => void) => {
    readonly sources: readonly Source[]
    readonly engine: Engine
  }
  readonly window: Window
  /** Opens the speaker's window, right in the click or key that asks for it. */
  readonly openSpeaker: (page: Window) => void
}

const START: Place = { kind: 'at', cursor: 0 }
const CARRIED: Place = { kind: 'carried' }

export function createSession({ createSources, window: page, openSpeaker }: Host): Session {
  takeUpReload(page)
  const opened = parseHash(page.location.hash)
  const speaking = {
    asked: opened.address.lang,
    navigator: page.navigator,
    onChange: (language: Partial<LanguageState>) => store.setState(language),
    onProblem: (problem: Problem) => store.setState({ problems: [problem] }),
  }
  const store = createStore<SessionState>(() => ({
    ...createState(opened),
    ...getFirstLanguage(speaking),
  }))
  const settings = createSettings()
  const { speed } = settings.getState()
  const playback = createPlayback({ stops: [0], cursor: 0, speed })
  const stopSettings = settings.subscribe((now, before) => {
    if (now.speed !== before.speed) playback.send({ type: 'setSpeed', speed: now.speed })
  })
  const { sources, engine } = createSources((status) => store.setState({ engine: status }))
  const trips = createTrips({ store, playback, sources })
  const view = createViewActions(store, playback)
  const address = keepAddress({ page, store, playback, onOther: openAddress })
  const language = createLanguage(speaking)

  /** Whatever is asked for comes through the one door. */
  function ask(change: { readonly [Part in keyof Asked]?: unknown }, place: Place) {
    const parsed = parseAsked({ ...store.getState().asked, ...change })
    if (!parsed.ok) return parsed.problems
    view.dismissProblems()
    trips.ask(parsed.value, place)
    return []
  }

  function openAddress(): void {
    const { address: parsed, problems } = parseHash(page.location.hash)
    const { asked, cursor, lang, ...shown } = parsed
    store.setState({ ...shown, problems, selected: null })
    language.follow(lang)
    trips.ask(asked, { kind: 'at', cursor })
  }

  trips.ask(opened.address.asked, { kind: 'at', cursor: opened.address.cursor })

  return {
    store,
    playback,
    settings,
    view,
    openScenario: (scenario) => {
      const parsed = parseAsked({ scenario })
      if (!parsed.ok) return
      address.flush()
      address.push(parsed.value)
      store.setState({ selected: null, problems: [] })
      trips.ask(parsed.value, START)
    },
    goTo: (scenario, cursor) => {
      const { shown, asked, progress } = store.getState()
      const place: Place = { kind: 'at', cursor }
      // What is still on its way is meant, not the trip that it takes the place of.
      if (scenario !== null) ask({ scenario, faults: null, request: null }, place)
      else if (shown && progress.kind !== 'pending') trips.seek(cursor)
      else trips.ask(asked, place)
    },
    toggleFault: (id) => {
      const on = new Set<string>(toRun(store.getState().asked).faults)
      if (!on.delete(id)) on.add(id)
      ask({ faults: [...on] }, CARRIED)
    },
    editRequest: (request) => {
      const problems = ask({ request }, CARRIED)
      if (problems.length === 0) view.closeDialog()
      return problems
    },
    restore: () => void ask(askFor(store.getState().asked.scenario), CARRIED),
    setLocale: language.set,
    getHash: () => address.getHash(),
    getLink: (mode) => {
      address.flush()
      return new URL(address.getHash(mode), page.location.href).href
    },
    startEngine: engine.start,
    retry: () => {
      const isBroken = store.getState().engine.kind === 'failed'
      view.dismissProblems()
      if (isBroken) engine.retry()
      language.retry()
      trips.askAgain()
    },
    openSpeaker: () => {
      openSpeaker(page)
      view.countSpeaker()
    },
    dispose: () => {
      address.dispose()
      trips.dispose()
      language.dispose()
      stopSettings()
      settings.dispose()
      engine.dispose()
      playback.stop()
    },
  }
}

function createState({
  address,
  problems,
}: ParsedAddress): Omit<SessionState, keyof LanguageState> {
  const { cursor, lang: _lang, ...view } = address
  return {
    ...view,
    shown: null,
    progress: { kind: 'pending', place: { kind: 'at', cursor } },
    engine: { kind: 'idle' },
    problems,
    closed: NOTHING_CLOSED,
    selected: null,
    dialog: 'none',
    presenting: NOT_PRESENTING,
    newVersion: null,
    speakers: 0,
    speakerUp: 0,
  }
}

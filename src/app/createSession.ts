/**
 * One person's visit: the Trace that is shown, what was asked for it, and what the page is doing.
 * Every change of scenario, fault or request makes a Run; its Trace is swapped in whole.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LocaleId } from '../content/locales'
import type { Problem, Result } from '../lib/result'
import { createPlayback, type Playback } from '../playback/createPlayback'
import { createRun, getScenario } from '../sources/simulator/scenarios'
import { carryCursor, getStops } from '../trace/questions'
import { FAULT_IDS, type FaultId, type RequestDraft, type Run, type ScenarioId } from '../trace/run'
import type { Trace } from '../trace/trace'
import { parseHash, type Mode } from './address'
import { createLanguage } from './createLanguage'
import { getFirstLanguage, type LanguageState } from './first-language'
import { keepAddress, takeUpReload, toState } from './keepAddress'
import { NOT_PRESENTING } from './presenting-state'
import { getLoadedTrace, loadTrace } from './recorded-traces'
import { createSettings, type SettingsStore } from './settings'
import type { EngineStatus, SessionState } from './session-state'
import { openSpeaker } from './speaker/openSpeaker'

export type EngineClient = {
  readonly start: () => void
  readonly retry: () => void
  readonly simulate: (run: Run) => Promise<Result<Trace>>
}

export type Session = {
  readonly store: StoreApi<SessionState>
  readonly playback: Playback
  readonly settings: SettingsStore
  readonly openScenario: (id: ScenarioId) => void
  /** To a hop of a scenario, or of the trip on show where that is null; nothing is added to the history. */
  readonly goTo: (scenario: ScenarioId | null, cursor: number) => void
  readonly toggleFault: (id: FaultId) => void
  readonly editRequest: (request: RequestDraft) => void
  readonly restore: () => void
  readonly toggleGroup: (id: string) => void
  /** Changes the language when its words are there; chosen by hand, it is kept. */
  readonly setLocale: (id: LocaleId) => void
  /** The fragment of this very moment. */
  readonly getHash: () => string
  /** The address of this very moment, whole; `mode`: how the page is shown there. */
  readonly getLink: (mode?: Mode) => string
  readonly startEngine: () => void
  /** Tries again what could not be had: the engine, a recorded Trace, the run that was asked for. */
  readonly retry: () => void
  readonly dismissProblems: () => void
  /** Opens the speaker's window, in the place of the one that there may be. */
  readonly openSpeaker: () => void
  readonly dispose: () => void
}

/** Where the cursor goes in the Trace that takes the place of another. */
type Place = (previous: Trace | null, next: Trace) => number

type Host = {
  readonly createEngine: (options: {
    readonly onStatus: (status: EngineStatus) => void
  }) => EngineClient
  readonly window: Window
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

export function createSession({ createEngine, window: page }: Host): Session {
  takeUpReload(page)
  const opened = parseHash(page.location.hash, getScenario)
  const speaking = {
    asked: opened.address.lang,
    navigator: page.navigator,
    onChange: (language: Partial<LanguageState>) => store.setState(language),
    onProblem: (problem: Problem) => store.setState({ problems: [problem] }),
  }
  const store = createStore<SessionState>(() => ({
    ...toState(opened.address),
    ...getFirstLanguage(speaking),
    run: runOf(opened.address),
    trace: null,
    pending: true,
    engine: { kind: 'idle' },
    problems: opened.problems,
    selected: null,
    dialog: 'none',
    presenting: NOT_PRESENTING,
    newVersion: null,
    speakers: 0,
    speakerUp: 0,
  }))
  const settings = createSettings()
  const { speed } = settings.getState()
  const playback = createPlayback({ stops: [0], cursor: 0, speed })
  settings.subscribe((now, before) => {
    if (now.speed !== before.speed) playback.send({ type: 'setSpeed', speed: now.speed })
  })
  const engine = createEngine({ onStatus: (status) => store.setState({ engine: status }) })
  const address = keepAddress({ page, store, playback, onOther: openAddress })
  const language = createLanguage(speaking)
  let latest = 0

  /** The recorded Trace where there is one, else a run of the engine. */
  function obtain(run: Run, scenario: ScenarioId): Promise<Result<Trace>> {
    return isSame(run, createRun(scenario)) ? loadTrace(scenario) : engine.simulate(run)
  }

  /** Puts a Trace on show. `place` says where the cursor goes in it. */
  function show(trace: Trace, place: (previous: Trace | null) => number): void {
    const { trace: previous, closed } = store.getState()
    const cursor = Math.min(place(previous), trace.hops.length - 1)
    store.setState({ trace, pending: false })
    playback.send({ type: 'load', stops: getStops(trace, closed), cursor })
    address.touch()
  }

  let lastPlace: Place = () => 0

  async function run(place: Place): Promise<void> {
    lastPlace = place
    const ticket = ++latest
    const { scenario, faults, request } = store.getState()
    const wanted = runOf({ scenario, faults, request })
    store.setState({ run: wanted, pending: true })
    const known = isSame(wanted, createRun(scenario)) ? getLoadedTrace(scenario) : null
    const result = known ? { ok: true as const, value: known } : await obtain(wanted, scenario)
    if (ticket !== latest) return
    if (result.ok) show(result.value, (previous) => place(previous, result.value))
    else store.setState({ pending: false, problems: [result.problem] })
  }

  const carry: Place = (previous, next) =>
    previous ? carryCursor(previous, next, playback.getSnapshot().context.cursor) : 0

  function openAddress(): void {
    const { address: parsed, problems } = parseHash(page.location.hash, getScenario)
    store.setState({ ...toState(parsed), problems, selected: null })
    language.follow(parsed.lang)
    void run((_previous, next) => placeStep(parsed.cursor, next))
  }

  /** A step beyond the end is said, and the last hop shown. */
  function placeStep(cursor: number, trace: Trace): number {
    const hops = trace.hops.length
    if (cursor >= hops)
      store.setState({
        problems: [{ code: 'RT202', values: { step: cursor + 1, hops } }],
      })
    return Math.min(cursor, hops - 1)
  }

  void run((_previous, next) => placeStep(opened.address.cursor, next))

  return {
    store,
    playback,
    settings,
    openScenario: (scenario) => {
      address.flush()
      store.setState({ scenario, faults: null, request: null, selected: null, problems: [] })
      address.push()
      void run(() => 0)
    },
    goTo: (scenario, cursor) => {
      const { trace, pending } = store.getState()
      store.setState({ problems: [] })
      if (scenario !== null)
        store.setState({ scenario, faults: null, request: null, selected: null })
      // What is still on its way is meant, not the trip that it takes the place of.
      if (scenario !== null || pending) void run((_previous, next) => placeStep(cursor, next))
      else if (trace) playback.send({ type: 'seek', cursor: placeStep(cursor, trace) })
    },
    toggleFault: (id) => {
      const { run: current, scenario } = store.getState()
      const wanted = new Set(current.faults)
      if (!wanted.delete(id)) wanted.add(id)
      const faults = FAULT_IDS.filter((known) => wanted.has(known))
      const own = isSame(faults, getScenario(scenario).faults)
      store.setState({ faults: own ? null : faults, problems: [] })
      void run(carry)
    },
    editRequest: (request) => {
      const own = isSame(request, getScenario(store.getState().scenario).request)
      store.setState({ request: own ? null : request, problems: [], dialog: 'none' })
      void run(carry)
    },
    restore: () => {
      store.setState({ faults: null, request: null, problems: [] })
      void run(carry)
    },
    toggleGroup: (id) => {
      const closed = new Set(store.getState().closed)
      if (!closed.delete(id)) closed.add(id)
      const { trace } = store.getState()
      store.setState({ closed, selected: null })
      if (trace) playback.send({ type: 'setStops', stops: getStops(trace, closed) })
    },
    setLocale: language.set,
    getHash: () => address.getHash(),
    getLink: (mode) => {
      address.flush()
      return new URL(address.getHash(mode), page.location.href).href
    },
    startEngine: engine.start,
    retry: () => {
      const { engine: status, trace, run: wanted } = store.getState()
      store.setState({ problems: [] })
      if (status.kind === 'failed') engine.retry()
      language.retry()
      // What is on show is what was asked for: then only the engine was missing.
      if (!trace?.run || !isSame(trace.run, wanted)) void run(lastPlace)
    },
    dismissProblems: () => store.setState({ problems: [] }),
    openSpeaker: () => {
      openSpeaker(page)
      store.setState(({ speakers }) => ({ speakers: speakers + 1 }))
    },
    dispose: () => {
      address.dispose()
      settings.dispose()
      playback.stop()
    },
  }
}

type Asked = Pick<SessionState, 'scenario' | 'faults' | 'request'>

function runOf({ scenario, faults, request }: Asked): Run {
  return createRun(scenario, {
    ...(faults ? { faults } : {}),
    ...(request ? { edits: request } : {}),
  })
}

/**
 * The page's end of the wire. It says what the class sees whenever that changes and whenever a speaker's
 * window asks, and does what such a window asks of it. It has no timer: hidden pages are called too seldom.
 */
import { isChanged } from '../../catalog/asked'
import { createId } from '../../lib/createId'
import { createDebounced, getNowMs } from '../../lib/schedule'
import type { Problem } from '../../lib/result'
import { readTab, writeTab } from '../../lib/storage'
import type { Trace } from '../../trace/trace'
import type { Session } from '../session/createSession'
import { isPresenting, runCommand, toggleSpotlight } from '../commands/run-command'
import { getAudienceId, renewAudienceId } from './audience-id'
import { createWire, type Wire } from './createWire'
import type { Ask, AudienceView, SpeakerMessage } from './messages'
import {
  changeStopwatch,
  parseStopwatch,
  startStopwatch,
  type Stopwatch,
  type StopwatchAction,
} from './stopwatch'

/** A speaker's window that has been silent for so long follows this page no more, ms. */
const FORGOTTEN_MS = 5000
/** A window that was opened says hello within so long, or was not let open, ms. */
const COMES_UP_MS = 8000
const NO_WINDOW: Problem = { code: 'RT501' }

/** Until the returned function is called. */
export function answerSpeakers(session: Session, wire: Wire = createWire()): () => void {
  const { store, playback, view } = session
  const page = createId()
  let audience = getAudienceId()
  let stopwatch = readStopwatch()
  let follower: { readonly speaker: string; readonly seenMs: number } | null = null
  let sent: Trace | null = null
  let count = 0
  let told = ''
  let opened = 0
  const miss = createDebounced(() => view.report(NO_WINDOW), COMES_UP_MS)

  function getTrace(): Trace | null {
    return store.getState().shown?.trace ?? null
  }

  function keepStopwatch(next: Stopwatch): void {
    stopwatch = next
    writeTab('stopwatch', JSON.stringify(next))
  }

  function toKey(): string {
    return `${page}-${count}`
  }

  function tell(isAsked: boolean): void {
    const trace = getTrace()
    // Without a speaker's window nobody reads it.
    if (!trace || (!follower && !isAsked)) return
    if (trace !== sent) {
      sent = trace
      count++
      if (follower) wire.post({ kind: 'trace', audience, key: toKey(), trace })
    }
    const shown = toShown(session, toKey(), stopwatch)
    const text = JSON.stringify(shown)
    if (text === told && !isAsked) return
    told = text
    wire.post({ kind: 'shown', audience, shown })
  }

  function onHello({ speaker, audience: asked, trace: has }: Hello): void {
    const nowMs = getNowMs()
    if (asked === null) {
      const isFree = follower === null || nowMs - follower.seenMs >= FORGOTTEN_MS
      if (isFree) wire.post({ kind: 'offer', audience, speaker })
    }
    if (asked !== audience) return
    greet()
    if (speaker !== follower?.speaker) view.greetSpeaker()
    follower = { speaker, seenMs: nowMs }
    const trace = getTrace()
    if (trace && trace === sent && has !== toKey())
      wire.post({ kind: 'trace', audience, key: toKey(), trace })
    tell(true)
  }

  function greet(): void {
    miss.cancel()
    view.withdraw(NO_WINDOW)
  }

  function obey(ask: Ask): void {
    const trace = getTrace()
    switch (ask.what) {
      case 'command':
        runCommand(session, ask.command, ask.key)
        break
      case 'seek':
        if (trace && ask.cursor < trace.hops.length)
          playback.send({ type: 'seek', cursor: ask.cursor })
        break
      case 'spotlight':
        if (isPresenting(session)) toggleSpotlight(session, ask.id)
        break
      case 'group':
        view.toggleGroup(ask.id)
        break
      case 'stopwatch':
        setStopwatch(ask.action)
        break
    }
  }

  function setStopwatch(action: StopwatchAction): void {
    if (!stopwatch) return
    keepStopwatch(changeStopwatch(stopwatch, action, getNowMs()))
    tell(false)
  }

  function onChange(): void {
    if (!stopwatch && store.getState().mode === 'present') keepStopwatch(startStopwatch(getNowMs()))
    if (store.getState().speakers > opened) {
      opened = store.getState().speakers
      miss.call()
    }
    tell(false)
  }

  wire.listen((message) => {
    switch (message.kind) {
      case 'hello':
        onHello(message)
        break
      case 'ask':
        if (message.audience === audience) obey(message.ask)
        break
      case 'claim':
        if (message.audience === audience && message.page !== page)
          wire.post({ kind: 'taken', audience, page: message.page })
        break
      case 'taken':
        if (message.audience === audience && message.page === page) {
          audience = renewAudienceId()
          tell(true)
        }
        break
      case 'offer':
      case 'shown':
      case 'trace':
      case 'left':
        break
    }
  })

  const leave = () => wire.post({ kind: 'left', audience })
  addEventListener('pagehide', leave)
  const stopStore = store.subscribe(onChange)
  const steps = playback.subscribe(() => tell(false))
  wire.post({ kind: 'claim', audience, page })
  onChange()
  // One that was open before this page is waiting to hear of it.
  tell(true)
  return () => {
    leave()
    miss.cancel()
    removeEventListener('pagehide', leave)
    stopStore()
    steps.unsubscribe()
    wire.close()
  }
}

type Hello = Extract<SpeakerMessage, { kind: 'hello' }>

function readStopwatch(): Stopwatch | null {
  try {
    return parseStopwatch(JSON.parse(readTab('stopwatch') ?? 'null'))
  } catch {
    return null
  }
}

function toShown(
  { store, playback, getHash }: Session,
  trace: string,
  stopwatch: Stopwatch | null,
): AudienceView {
  const { asked: first, shown, closed, mode, presenting, locale } = store.getState()
  const asked = shown?.asked ?? first
  const snapshot = playback.getSnapshot()
  return {
    trace,
    scenario: asked.scenario,
    changed: isChanged(asked),
    cursor: snapshot.context.cursor,
    playing: snapshot.hasTag('playing'),
    closed: [...closed],
    mode,
    blank: presenting.blank,
    spotlight: presenting.spotlight,
    locale,
    hash: getHash(),
    stopwatch,
  }
}

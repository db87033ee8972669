/**
 * The page's end of the wire. It says what the class sees whenever that changes and whenever a speaker's
 * window asks, and does what such a window asks of it. It has no timer: hidden pages are called too seldom.
 */
import { createId } from '../../lib/createId'
import { getNowMs } from '../../lib/clock'
import { createDebounced } from '../../lib/schedule'
import type { Problem } from '../../lib/result'
import type { Session } from '../session/createSession'
import { isPresenting, runCommand, toggleSpotlight } from '../commands/run-command'
import { getAudienceId, renewAudienceId } from './audience-id'
import { createKeptStopwatch } from './createKeptStopwatch'
import { createTeller } from './createTeller'
import { createWire, type Wire } from './createWire'
import type { Ask, SpeakerMessage } from './messages'
import type { StopwatchAction } from './stopwatch'

/** A window that was opened says hello within so long, or was not let open, ms. */
const COMES_UP_MS = 8000
const NO_WINDOW: Problem = { code: 'RT501' }

/** Until the returned function is called. */
export function answerSpeakers(session: Session, wire: Wire = createWire()): () => void {
  const page = createId()
  let audience = getAudienceId()
  const getAudience = () => audience
  const stopwatch = createKeptStopwatch()
  const teller = createTeller({ session, wire, page, getAudience, getStopwatch: stopwatch.get })
  const opening = awaitWindows(session)
  const changeStopwatch = (action: StopwatchAction) => {
    stopwatch.change(action, getNowMs())
    teller.tell(false)
  }

  function onHello({ speaker, audience: asked, trace: has }: Hello): void {
    const nowMs = getNowMs()
    if (asked === null && teller.isFree(nowMs)) wire.post({ kind: 'offer', audience, speaker })
    if (asked !== audience) return
    opening.cameUp()
    if (!teller.isFollowedBy(speaker)) session.view.greetSpeaker()
    teller.answer(speaker, has, nowMs)
  }

  function onRival(kind: 'claim' | 'taken', rival: string): void {
    if (kind === 'claim' && rival !== page) wire.post({ kind: 'taken', audience, page: rival })
    if (kind === 'taken' && rival === page) {
      audience = renewAudienceId()
      teller.tell(true)
    }
  }

  function onChange(): void {
    if (session.store.getState().mode === 'present') stopwatch.start(getNowMs())
    opening.look()
    teller.tell(false)
  }

  wire.listen((message) => {
    if (message.kind === 'hello') onHello(message)
    else if (message.audience !== audience) return
    else if (message.kind === 'ask') obey(session, message.ask, changeStopwatch)
    else if (message.kind === 'claim' || message.kind === 'taken')
      onRival(message.kind, message.page)
  })
  const leave = () => wire.post({ kind: 'left', audience })
  addEventListener('pagehide', leave)
  const stopStore = session.store.subscribe(onChange)
  const steps = session.playback.subscribe(() => teller.tell(false))
  wire.post({ kind: 'claim', audience, page })
  onChange()
  // One that was open before this page is waiting to hear of it.
  teller.tell(true)
  return () => {
    leave()
    opening.stop()
    removeEventListener('pagehide', leave)
    stopStore()
    steps.unsubscribe()
    wire.close()
  }
}

type Hello = Extract<SpeakerMessage, { kind: 'hello' }>

/** Says so where a window was asked for, and none has come up. */
function awaitWindows({ store, view }: Session) {
  let asked = 0
  const miss = createDebounced(() => view.report(NO_WINDOW), COMES_UP_MS)
  return {
    look: () => {
      const { speakers } = store.getState()
      if (speakers <= asked) return
      asked = speakers
      miss.call()
    },
    cameUp: () => {
      miss.cancel()
      view.withdraw(NO_WINDOW)
    },
    stop: miss.cancel,
  }
}

function obey(session: Session, ask: Ask, onStopwatch: (action: StopwatchAction) => void): void {
  const { store, playback, view } = session
  switch (ask.what) {
    case 'command':
      runCommand(session, ask.command, ask.key)
      break
    case 'seek':
      if (ask.cursor < (store.getState().shown?.trace.hops.length ?? 0))
        playback.send({ type: 'seek', cursor: ask.cursor })
      break
    case 'spotlight':
      if (isPresenting(session)) toggleSpotlight(session, ask.id)
      break
    case 'group':
      view.toggleGroup(ask.id)
      break
    case 'stopwatch':
      onStopwatch(ask.action)
      break
  }
}

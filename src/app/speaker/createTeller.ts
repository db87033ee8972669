/** Tells the speaker's window that follows what the class sees: the Trace as it is, and only when it is another one. */
import { isChanged } from '../../catalog/asked'
import type { Trace } from '../../trace/trace'
import type { Session } from '../session/createSession'
import type { Wire } from './createWire'
import type { AudienceView } from './messages'
import type { Stopwatch } from './stopwatch'

/** A speaker's window that has been silent for so long follows this page no more, ms. */
const FORGOTTEN_MS = 5000

type TellerInput = {
  readonly session: Session
  readonly wire: Wire
  /** Tells this page from another with the same audience id. */
  readonly page: string
  readonly getAudience: () => string
  readonly getStopwatch: () => Stopwatch | null
}

export function createTeller({ session, wire, page, getAudience, getStopwatch }: TellerInput) {
  let follower: { readonly speaker: string; readonly seenMs: number } | null = null
  let sent: Trace | null = null
  let count = 0
  let told = ''

  function getTrace(): Trace | null {
    return session.store.getState().shown?.trace ?? null
  }

  function toKey(): string {
    return `${page}-${count}`
  }

  function postTrace(trace: Trace): void {
    wire.post({ kind: 'trace', audience: getAudience(), key: toKey(), trace })
  }

  /** What has been told already only where it is asked for. */
  function tell(isAsked: boolean): void {
    const trace = getTrace()
    // Without a speaker's window nobody reads it.
    if (!trace || (!follower && !isAsked)) return
    if (trace !== sent) {
      sent = trace
      count++
      if (follower) postTrace(trace)
    }
    const shown = toShown(session, toKey(), getStopwatch())
    const text = JSON.stringify(shown)
    if (text === told && !isAsked) return
    told = text
    wire.post({ kind: 'shown', audience: getAudience(), shown })
  }

  return {
    tell,
    isFree: (nowMs: number) => follower === null || nowMs - follower.seenMs >= FORGOTTEN_MS,
    isFollowedBy: (speaker: string) => speaker === follower?.speaker,
    /** `has`: the key of the Trace that the speaker's window has. */
    answer: (speaker: string, has: string | null, nowMs: number) => {
      follower = { speaker, seenMs: nowMs }
      const trace = getTrace()
      if (trace && trace === sent && has !== toKey()) postTrace(trace)
      tell(true)
    },
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

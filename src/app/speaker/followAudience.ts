/**
 * The speaker's end of the wire: asks every second what the class sees, and mirrors it in a playback of
 * its own. While the page is lost that playback is stepped by itself, so that the notes can still be read.
 */
import { createActor, type ActorRefFrom } from 'xstate'
import { createId } from '../../lib/createId'
import { every } from '../../lib/schedule'
import { createPlayback, type Playback } from '../../playback/createPlayback'
import { getStops } from '../../trace/stops'
import type { KeyCommand } from '../keys/key-map'
import { createWire, type Wire } from './createWire'
import { isPatient, linkMachine, type Mirrored } from './linkMachine'
import type { Ask, SpeakerMessage } from './messages'

export type Following = {
  readonly link: ActorRefFrom<typeof linkMachine>
  readonly playback: Playback
  readonly command: (command: KeyCommand, key?: string) => void
  readonly seek: (cursor: number) => void
  readonly ask: (ask: Ask) => void
  readonly stop: () => void
}

const HELLO_MS = 1000

type Link = Following['link']

/** `onReplaced`: a newer window follows the same page. */
export function followAudience(
  audience: string | null,
  onReplaced: () => void,
  wire: Wire = createWire(),
): Following {
  const speaker = createId()
  const link = createActor(linkMachine, { input: { audience } }).start()
  const playback = createPlayback({ stops: [0], cursor: 0, still: true })
  const hello = createHello(link, wire, speaker)
  const askForTrace = createTraceRequest(link, hello)

  function ask(wanted: Ask): void {
    const { value, context } = link.getSnapshot()
    if (value === 'following' && context.audience !== null)
      wire.post({ kind: 'ask', audience: context.audience, ask: wanted })
  }

  const isAlone = () => link.getSnapshot().value === 'lost'

  link.subscribe(createMirror(link, playback))
  wire.listen((message) => {
    hear(link, message, { speaker, hello, onReplaced })
    askForTrace()
  })
  const stopHellos = every(hello, HELLO_MS)
  hello()

  return {
    link,
    playback,
    ask,
    command: (command, key = '') => {
      if (!isAlone()) ask({ what: 'command', command, key })
      else if (isStep(command)) playback.send({ type: command })
    },
    seek: (cursor) => {
      if (isAlone()) playback.send({ type: 'seek', cursor })
      else ask({ what: 'seek', cursor })
    },
    stop: () => {
      stopHellos()
      wire.close()
      link.stop()
      playback.stop()
    },
  }
}

/** The heartbeat. */
function createHello(link: Link, wire: Wire, speaker: string): () => void {
  let isNew = true
  return () => {
    const { context } = link.getSnapshot()
    const trace = context.trace?.key ?? null
    const from = { kind: 'hello', speaker, trace, first: isNew } as const
    isNew = false
    wire.post({ ...from, audience: context.audience })
    // It may never come back, and another page may be there.
    if (context.audience !== null && !isPatient(context)) wire.post({ ...from, audience: null })
    link.send({ type: 'asked' })
  }
}

/** Asks for a Trace that is on show and not here. One that cannot be read is not asked for at once again. */
function createTraceRequest(link: Link, hello: () => void): () => void {
  let missed: string | null = null
  return () => {
    const { context } = link.getSnapshot()
    const wanted = context.shown?.trace ?? null
    if (wanted === null || wanted === context.trace?.key || wanted === missed) return
    missed = wanted
    hello()
  }
}

/** Shows in this window's own playback what the class sees. */
function createMirror(link: Link, playback: Playback): () => void {
  let seen: Mirrored | null = null
  return () => {
    const { mirrored } = link.getSnapshot().context
    if (!mirrored || mirrored === seen) return
    const { shown, trace } = mirrored
    const stops = getStops(trace, new Set(shown.closed))
    seen = mirrored
    playback.send({ type: 'load', stops, cursor: shown.cursor })
  }
}

type Hearer = {
  readonly speaker: string
  readonly hello: () => void
  readonly onReplaced: () => void
}

function hear(link: Link, message: SpeakerMessage, { speaker, hello, onReplaced }: Hearer): void {
  switch (message.kind) {
    case 'shown':
      link.send({ type: 'shown', audience: message.audience, shown: message.shown })
      break
    case 'trace':
      link.send({ ...message, type: 'trace' })
      break
    case 'offer':
      if (message.speaker === speaker) accept(link, message.audience, hello)
      break
    case 'left':
      link.send({ type: 'left', audience: message.audience })
      break
    case 'hello':
      if (message.first && message.audience === link.getSnapshot().context.audience) onReplaced()
      break
    case 'ask':
    case 'claim':
    case 'taken':
      break
  }
}

function accept(link: Link, offered: string, hello: () => void): void {
  link.send({ type: 'offered', audience: offered })
  if (link.getSnapshot().context.audience === offered) hello()
}

function isStep(command: KeyCommand): command is 'next' | 'back' | 'first' | 'last' {
  return ['next', 'back', 'first', 'last'].includes(command)
}

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

/** `onReplaced`: a newer window follows the same page. */
export function followAudience(
  audience: string | null,
  onReplaced: () => void,
  wire: Wire = createWire(),
): Following {
  const speaker = createId()
  const link = createActor(linkMachine, { input: { audience } }).start()
  const playback = createPlayback({ stops: [0], cursor: 0, still: true })
  let seen: Mirrored | null = null
  /** The Trace that was asked for last: one that cannot be read is not asked for at once again. */
  let missed: string | null = null
  let isNew = true

  function hello(): void {
    const { context } = link.getSnapshot()
    const trace = context.trace?.key ?? null
    const from = { kind: 'hello', speaker, trace, first: isNew } as const
    isNew = false
    wire.post({ ...from, audience: context.audience })
    // It may never come back, and another page may be there.
    if (context.audience !== null && !isPatient(context)) wire.post({ ...from, audience: null })
    link.send({ type: 'asked' })
  }

  function hear(message: SpeakerMessage): void {
    switch (message.kind) {
      case 'shown':
        link.send({ type: 'shown', audience: message.audience, shown: message.shown })
        break
      case 'trace':
        link.send({ ...message, type: 'trace' })
        break
      case 'offer':
        if (message.speaker === speaker) accept(message.audience)
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

  function accept(offered: string): void {
    link.send({ type: 'offered', audience: offered })
    if (link.getSnapshot().context.audience === offered) hello()
  }

  function askForTrace(): void {
    const { context } = link.getSnapshot()
    const wanted = context.shown?.trace ?? null
    if (wanted === null || wanted === context.trace?.key || wanted === missed) return
    missed = wanted
    hello()
  }

  function mirror(): void {
    const { mirrored } = link.getSnapshot().context
    if (!mirrored || mirrored === seen) return
    const { shown, trace } = mirrored
    const stops = getStops(trace, new Set(shown.closed))
    seen = mirrored
    playback.send({ type: 'load', stops, cursor: shown.cursor })
  }

  function ask(wanted: Ask): void {
    const { value, context } = link.getSnapshot()
    if (value === 'following' && context.audience !== null)
      wire.post({ kind: 'ask', audience: context.audience, ask: wanted })
  }

  const isAlone = () => link.getSnapshot().value === 'lost'

  link.subscribe(mirror)
  wire.listen((message) => {
    hear(message)
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

function isStep(command: KeyCommand): command is 'next' | 'back' | 'first' | 'last' {
  return ['next', 'back', 'first', 'last'].includes(command)
}

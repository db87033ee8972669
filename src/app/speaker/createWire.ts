/**
 * The wire between the windows: a channel that only pages of the same origin hear. Pages without an
 * origin of their own (a file opened by double click, in some browsers) reach each other no other way
 * than from a window to the one that opened it, and back; there both ways are taken.
 */
import { createId } from '../../lib/createId'
import { parseMessage, readNonce, sealMessage, type SpeakerMessage } from './messages'

export type Wire = {
  readonly post: (message: SpeakerMessage) => void
  readonly listen: (hear: (message: SpeakerMessage) => void) => void
  readonly close: () => void
}

type Way = {
  readonly send: (data: unknown) => void
  readonly receive: (take: (data: unknown) => void) => void
  readonly close: () => void
}

const CHANNEL = 'roundtrip-speaker'
/** Of so many messages it is known that they have been heard. */
const REMEMBERED = 50

export function createWire(page: Window = window): Wire {
  const ways =
    page.location.protocol === 'file:' ? [openChannel(), openOpener(page)] : [openChannel()]
  const heard: string[] = []
  return {
    post: (message) => {
      const sealed = sealMessage(message, createId())
      for (const way of ways) way.send(sealed)
    },
    listen: (hear) => {
      function take(data: unknown): void {
        const nonce = readNonce(data)
        const message = parseMessage(data)
        if (nonce === null || message === null || heard.includes(nonce)) return
        if (heard.push(nonce) > REMEMBERED) heard.shift()
        hear(message)
      }
      for (const way of ways) way.receive(take)
    },
    close: () => {
      for (const way of ways) way.close()
    },
  }
}

function openChannel(): Way {
  const channel = new BroadcastChannel(CHANNEL)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none.
    send: (data) => channel.postMessage(data),
    receive: (take) => channel.addEventListener('message', ({ data }) => take(data)),
    close: () => channel.close(),
  }
}

/** Heard are only the window that opened this one, and windows that this one has opened. */
function openOpener(page: Window): Way {
  const opener: Window | null = page.opener
  const opened = new Set<Window>()
  const stopped = new AbortController()
  return {
    send: (data) => {
      for (const other of [opener, ...opened]) other?.postMessage(data, '*')
    },
    receive: (take) => {
      const onMessage = ({ data, source }: MessageEvent<unknown>) => {
        const other = source as Window | null
        if (!other || (other !== opener && other.opener !== page)) return
        if (other !== opener) opened.add(other)
        take(data)
      }
      page.addEventListener('message', onMessage, { signal: stopped.signal })
    },
    close: () => stopped.abort(),
  }
}

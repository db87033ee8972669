/** The HTTP messages of a trip, line by line: what is new in one, and what in it decided. */
import { getParticipant, hopAt, indexTrace } from './indexTrace'
import type { HttpMessage } from './evidence'
import type { Hop, Trace } from './trace'

/** The message of the same kind and between the same parties before this hop's own; null if it is the first. */
export function getPreviousMessage(trace: Trace, cursor: number): HttpMessage | null {
  const hop = trace.hops[cursor]
  const kind = hop?.evidence.message?.kind
  const { messages } = indexTrace(trace)
  for (let at = messages[cursor - 1] ?? -1; at >= 0; at = messages[at - 1] ?? -1) {
    const other = hopAt(trace, at)
    const { message } = other.evidence
    const isSameTalk = isWithOutsider(trace, other) === (hop && isWithOutsider(trace, hop))
    if (message && message.kind === kind && isSameTalk) return message
  }
  return null
}

/** Talk with a service outside the shop has messages of its own. */
function isWithOutsider(trace: Trace, hop: Hop): boolean {
  return [hop.from, hop.to].some((id) => getParticipant(trace, id)?.kind === 'external')
}

export type MessageLine = {
  /** Without CRLF. */
  readonly text: string
  /** It was not in the message before. */
  readonly changed: boolean
  /** The outcome of the hop comes from it. */
  readonly decides: boolean
}

export function markLines(
  { text, decidedBy }: Pick<HttpMessage, 'text' | 'decidedBy'>,
  previous: string | null,
): readonly MessageLine[] {
  const before = new Set(previous?.split('\r\n'))
  const deciding = new Set(decidedBy === undefined ? [] : findPart(text, decidedBy))
  return text.split('\r\n').map((line, index) => ({
    text: line,
    changed: previous !== null && !before.has(line),
    decides: deciding.has(index),
  }))
}

/** The lines of a part of a message, from 0; none where it has no such part. */
export function findPart(
  text: string,
  part: NonNullable<HttpMessage['decidedBy']>,
): readonly number[] {
  if (part === 'start-line') return [0]
  const lines = text.split('\r\n')
  const blank = lines.indexOf('')
  // Without content there may be no empty line either.
  const headEnd = blank === -1 ? lines.length : blank
  const start = `${part.toLowerCase()}:`
  return lines.flatMap((line, index) => {
    if (part === 'content') return index > headEnd && line !== '' ? [index] : []
    return index < headEnd && line.toLowerCase().startsWith(start) ? [index] : []
  })
}

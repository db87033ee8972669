/** What the packet wears at a hop, and the way it takes to get there. */
import { getBox, getMessage, hopAt, type Closed } from '../../trace/questions'
import type { Hop, Trace } from '../../trace/trace'
import type { Layout, Point } from './geometry'
import type { Lane } from './sizes'
import { getWay } from './ways'

export type PacketTone = 'request' | 'success' | 'failed' | 'data'
export type PacketLook = {
  readonly tone: PacketTone
  /** Text of the protocol ("GET", "401", "SELECT"), or a number of rows to be put into words. */
  readonly label: string | { readonly rows: number }
}

export function getPacketLook(trace: Trace, cursor: number): PacketLook {
  const { evidence } = hopAt(trace, cursor)
  if (evidence.result) {
    const { command, rows, error } = evidence.result
    if (error) return { tone: 'failed', label: error.code }
    return { tone: 'data', label: command.startsWith('SELECT') ? { rows: rows.length } : command }
  }
  if (evidence.query) return { tone: 'data', label: firstWord(evidence.query.sql) }
  const message = getMessage(trace, cursor)
  if (!message) return { tone: 'request', label: '•' }
  if (message.kind === 'request') return { tone: 'request', label: message.label }
  return { tone: /^[45]/.test(message.label) ? 'failed' : 'success', label: message.label }
}

function firstWord(sql: string): string {
  return /[A-Za-z]+/.exec(sql)?.[0].toUpperCase() ?? 'SQL'
}

/** The lane on which a hop ends. A decision stays on the lane that brought its message. */
export function getLane(trace: Trace, cursor: number): Lane {
  for (let index = cursor; index >= 0; index--) {
    const direction = trace.hops[index]?.direction
    if (direction === 'request') return 'out'
    if (direction === 'response') return 'back'
  }
  return 'out'
}

/** From where the packet rested at `previous` (null: at the start) to where it rests at `cursor`. */
export function getPacketWay(
  trace: Trace,
  layout: Layout,
  closed: Closed,
  previous: number | null,
  cursor: number,
): readonly Point[] {
  const end = (index: number, hop: Hop) => ({
    id: getBox(trace, hop.to, closed),
    lane: getLane(trace, index),
  })
  const to = end(cursor, hopAt(trace, cursor))
  const from = previous === null ? to : end(previous, hopAt(trace, previous))
  return getWay(layout, from, to)
}

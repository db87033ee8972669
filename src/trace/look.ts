/** What the packet wears at a hop: the method, the status, or what the database is asked and answers. */
import { getMessage, hopAt } from './indexTrace'
import type { Trace } from './trace'

export type PacketTone = 'request' | 'success' | 'failed' | 'data'
export type PacketLook = {
  readonly tone: PacketTone
  /** Text of the protocol ("GET", "401", "SELECT"), or a number of rows to be put into words. */
  readonly label: string | { readonly rows: number }
}

/** The label while nothing has been sent yet. */
export const NO_PACKET = '•'

export function getPacketLook(trace: Trace, cursor: number): PacketLook {
  const { evidence } = hopAt(trace, cursor)
  if (evidence.result) {
    const { command, rows, error } = evidence.result
    if (error) return { tone: 'failed', label: error.code }
    return { tone: 'data', label: command.startsWith('SELECT') ? { rows: rows.length } : command }
  }
  if (evidence.query) return { tone: 'data', label: firstWord(evidence.query.sql) }
  const message = getMessage(trace, cursor)
  if (!message) return { tone: 'request', label: NO_PACKET }
  if (message.kind === 'request') return { tone: 'request', label: message.label }
  return { tone: /^[45]/.test(message.label) ? 'failed' : 'success', label: message.label }
}

function firstWord(sql: string): string {
  return /[A-Za-z]+/.exec(sql)?.[0].toUpperCase() ?? 'SQL'
}

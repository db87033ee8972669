/** How a hop is coloured in a list: by what travelled, and by whether it was refused. */
import type { Hop } from '../../trace/trace'

export type HopTone = 'request' | 'success' | 'failed' | 'data'

/** Of the response that arrived in this hop; null where none did, or where it was refused. */
export function statusOf(hop: Hop): string | null {
  const { message } = hop.evidence
  return hop.verdict === 'passed' && message?.kind === 'response' ? message.label : null
}

export function toneOf(hop: Hop): HopTone {
  if (hop.verdict === 'failed') return 'failed'
  const status = hop.evidence.message?.kind === 'response' ? hop.evidence.message.label : ''
  if (/^[45]/.test(status)) return 'failed'
  if (status !== '') return 'success'
  return hop.evidence.query || hop.evidence.result ? 'data' : 'request'
}

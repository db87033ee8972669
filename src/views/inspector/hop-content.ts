/** What the tabs can show of a hop. */
import { hopAt } from '../../trace/questions'
import type { Hop, QueryEvidence, Trace } from '../../trace/trace'
import type { InspectorTab } from './inspector-tab'

/** Whether a tab has something of this very hop. */
export function hasContent(hop: Hop, tab: InspectorTab): boolean {
  const { message, logLine, token, query, result } = hop.evidence
  const filled: Readonly<Record<InspectorTab, boolean>> = {
    explain: true,
    message: Boolean(message ?? logLine),
    token: token !== undefined,
    data: Boolean(query ?? result),
    code: hop.code !== null,
  }
  return filled[tab]
}

/** The statement of this hop, or the last one before it that this hop's result answers. */
export function getStatement(trace: Trace, cursor: number): QueryEvidence | null {
  const { query, result } = hopAt(trace, cursor).evidence
  if (query || !result) return query ?? null
  const before = trace.hops.slice(0, cursor)
  return before.findLast((hop) => hop.evidence.query)?.evidence.query ?? null
}

/** Whether the hop itself fails, or carries a response that says so (4xx, 5xx). */
export function isBad(hop: Hop): boolean {
  const { message } = hop.evidence
  return hop.verdict === 'failed' || (message?.kind === 'response' && /^[45]/.test(message.label))
}

/** What the tabs can show of a hop. */
import type { Frame } from '../../trace/frameAt'
import type { QueryEvidence } from '../../trace/evidence'
import type { Hop } from '../../trace/trace'
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
export function getStatement({ trace, cursor, hop }: Frame): QueryEvidence | null {
  const { query, result } = hop.evidence
  if (query || !result) return query ?? null
  for (let at = cursor - 1; at >= 0; at--) {
    const asked = trace.hops[at]?.evidence.query
    if (asked) return asked
  }
  return null
}

/** Whether the hop itself fails, or carries a response that says so (4xx, 5xx). */
export function isBad(hop: Hop): boolean {
  const { message } = hop.evidence
  return hop.verdict === 'failed' || (message?.kind === 'response' && /^[45]/.test(message.label))
}

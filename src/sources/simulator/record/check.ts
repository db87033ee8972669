/** One comparison of a decision, as evidence. */
import type { CheckId } from '../../../catalog/vocabulary'
import type { Check } from '../../../trace/evidence'

/** `actual`: what came; `expected`: what is wanted. */
export function check(id: CheckId, holds: boolean, actual: string, expected: string): Check {
  return { id, verdict: holds ? 'passed' : 'failed', actual, expected }
}

/** How a layer says what it found. */
import type { ExplanationId, ExplanationValues } from '../../trace/explanation-values'
import type { Finding, FindingDetails, Rejection } from './trip'

/** The request or response may go on. */
export function passed<Id extends ExplanationId>(
  outcome: Id,
  values: ExplanationValues[Id],
  details: FindingDetails = {},
): Finding {
  return { outcome, values, verdict: 'passed', ...details }
}

/** The browser gives up: `rejection` is what the promise of fetch() will be rejected with. */
export function broke<Id extends ExplanationId>(
  outcome: Id,
  values: ExplanationValues[Id],
  rejection: Rejection,
  details: FindingDetails = {},
): Finding {
  const next = { ...details.next, rejection }
  return { outcome, values, verdict: 'failed', ...details, next }
}

/** It may not: `failure` is what the error-handling layer turns into a response. */
export function refused<Id extends ExplanationId>(
  outcome: Id,
  values: ExplanationValues[Id],
  failure: unknown,
  details: FindingDetails = {},
): Finding {
  const next = { ...details.next, failure }
  return { outcome, values, verdict: 'failed', ...details, next }
}

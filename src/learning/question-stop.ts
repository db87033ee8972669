/** Before which hop a question is asked: while the answer can still be predicted. */
import { getStopBefore, getStops, type Closed } from '../trace/stops'
import type { Trace } from '../trace/trace'

/** The first hop with this outcome, of this request of the journey where that is said. */
export type AnsweringHop = { readonly outcome: string; readonly exchange?: number }

/** null where the trip has no such hop, because somebody has changed the request or its faults. */
export function getQuestionStop(
  trace: Trace,
  { outcome, exchange }: AnsweringHop,
  closed: Closed,
): number | null {
  const answering = trace.hops.findIndex(
    (hop) => hop.outcome === outcome && (exchange === undefined || hop.exchange === exchange),
  )
  return getStopBefore(getStops(trace, closed), answering)
}

/** When each participant was at work, for the waterfall. */
import { remember } from '../lib/remember'
import type { Hop, Trace } from './trace'

/** A stretch of virtual time in which a participant was at work or waited for an answer. */
export type Activity = { readonly startMs: number; readonly endMs: number }

/**
 * When a participant was involved: from the hop that brings it a request to the hop that takes
 * the answer away. Several stretches for one that is called several times.
 */
export function getActivities(trace: Trace, id: string): readonly Activity[] {
  return indexActivities(trace).get(id) ?? []
}

const indexActivities = remember(listActivities, new WeakMap())

function listActivities({ hops, durationMs }: Trace): ReadonlyMap<string, readonly Activity[]> {
  const open = new Map<string, number>()
  const activities = new Map<string, Activity[]>()
  const close = (id: string, endMs: number) => {
    const startMs = open.get(id)
    if (startMs === undefined) return
    activities.set(id, [...(activities.get(id) ?? []), { startMs, endMs }])
    open.delete(id)
  }
  for (const { from, to, direction, startMs } of hops) {
    if (!open.has(to)) open.set(to, startMs)
    if (from !== to && direction === 'response') close(from, startMs)
  }
  const last = hops.at(-1)
  for (const id of open.keys()) close(id, last ? getEndMs(last) : durationMs)
  return activities
}

function getEndMs({ startMs, durationMs }: Hop): number {
  return startMs + durationMs
}

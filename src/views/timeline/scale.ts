/**
 * Where a virtual instant lies on the axis, 0 to 1. Half of the axis is shared out evenly among the
 * hops and half by their duration: a gate of 0.3 ms stays visible beside a network of 20 ms.
 */
import type { Trace } from '../../trace/trace'

export type Scale = {
  readonly toShare: (ms: number) => number
  /** Where each hop ends: where the cursor stands while that hop is shown. */
  readonly ends: readonly number[]
}

export function createScale(trace: Trace): Scale {
  const count = trace.hops.length
  const total = trace.durationMs || 1
  const starts = [...trace.hops.map(({ startMs }) => startMs), trace.durationMs]
  const shares = [0]
  for (let index = 0; index < count; index++) {
    const span = (starts[index + 1] ?? 0) - (starts[index] ?? 0)
    shares.push((shares[index] ?? 0) + 0.5 / count + (0.5 * span) / total)
  }
  function toShare(ms: number): number {
    const next = starts.findIndex((start) => start > ms)
    if (next === -1) return 1
    if (next === 0) return 0
    const [from = 0, to = 1] = [starts[next - 1], starts[next]]
    const [a = 0, b = 1] = [shares[next - 1], shares[next]]
    return a + ((b - a) * (ms - from)) / (to - from)
  }
  return { toShare, ends: shares.slice(1) }
}

/** The hop whose end is nearest to a share of the axis. */
export function getNearestHop(scale: Scale, share: number): number {
  let nearest = 0
  for (const [index, end] of scale.ends.entries())
    if (Math.abs(end - share) < Math.abs((scale.ends[nearest] ?? 0) - share)) nearest = index
  return nearest
}

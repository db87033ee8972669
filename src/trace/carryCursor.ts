import type { Trace } from './trace'

/** How many hops two Traces share from the start: same way, same outcome. */
export function countAgreeingHops(a: Trace, b: Trace): number {
  const differs = a.hops.findIndex((hop, index) => {
    const other = b.hops[index]
    return !other || hop.from !== other.from || hop.to !== other.to || hop.outcome !== other.outcome
  })
  return differs === -1 ? a.hops.length : differs
}

/** Where the cursor goes when `next` takes the place of `previous`: the same hop, as far as they agree. */
export function carryCursor(previous: Trace, next: Trace, cursor: number): number {
  return Math.min(cursor, countAgreeingHops(previous, next), next.hops.length - 1)
}

/** How long work takes on the virtual clock. Modelled: typical figures with a jitter that the seed decides. */
import { roundMs } from '../../../lib/roundMs'

export type Effort =
  | 'script'
  | 'network'
  | 'lookup'
  | 'roundTrip'
  | 'gate'
  | 'decision'
  | 'verify'
  | 'hash'
  | 'query'
  | 'rows'
  | 'charge'
  | 'patience'
  | 'backoff'
  | 'connect'
  | 'overload'

/** How long an overloaded shop takes for a request; a script with less patience gives up. */
export const OVERLOAD_MS = 3000

/** Shortest and longest duration, virtual milliseconds. */
const RANGES_MS: { readonly [Kind in Effort]: readonly [from: number, to: number] } = {
  script: [0.3, 0.8],
  network: [18, 25],
  lookup: [8, 20],
  roundTrip: [36, 50],
  gate: [0.1, 0.4],
  decision: [0.05, 0.2],
  verify: [0.4, 1],
  hash: [200, 220],
  query: [1, 4],
  rows: [0.2, 0.5],
  charge: [80, 100],
  patience: [3000, 3000],
  backoff: [20, 60],
  connect: [21_000, 21_000],
  overload: [OVERLOAD_MS, OVERLOAD_MS],
}

/** Virtual milliseconds, to the hundredth; `chance` in [0, 1). */
export function getDurationMs(effort: Effort | undefined, chance: number): number {
  const [from, to] = RANGES_MS[effort ?? 'gate']
  return roundMs(from + (to - from) * chance)
}

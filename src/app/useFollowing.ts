/** What may follow the picture by one paint, so that nothing stands between a key and what it shows. */
import { useDeferredValue, useMemo } from 'react'
import type { Trace } from '../trace/trace'

export type Place = { readonly trace: Trace; readonly cursor: number }

/** Trace and cursor together, a paint later; null before the first paint. Draw it in a memoized child. */
export function useFollowing(trace: Trace, cursor: number): Place | null {
  const place = useMemo(() => ({ trace, cursor }), [trace, cursor])
  return useDeferredValue<Place | null>(place, null)
}

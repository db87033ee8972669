/** What every source of Traces can be asked for. The page knows its sources by this type alone. */
import type { Asked } from '../catalog/asked'
import type { Result } from '../lib/result'
import type { Trace } from '../trace/trace'

/** At once where it lies ready. */
export type Obtained = Result<Trace> | Promise<Result<Trace>>

export type Source = {
  readonly id: string
  /** null: this source has no such trip, and the next one is asked. What is aborted need not be answered. */
  readonly obtain: (asked: Asked, signal: AbortSignal) => Obtained | null
}

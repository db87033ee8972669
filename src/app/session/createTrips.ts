/**
 * Gets the trips that are asked for from the sources, and puts them on show. The only writer of what was asked for,
 * what is on show and how far it is; what comes too late for a newer wish is dropped.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { Asked } from '../../catalog/asked'
import { problem, type Problem, type Result } from '../../lib/result'
import type { Playback } from '../../playback/createPlayback'
import type { Obtained, Source } from '../../sources/source'
import { carryCursor } from '../../trace/carryCursor'
import { getStops } from '../../trace/stops'
import type { Trace } from '../../trace/trace'
import { findUnknownFold } from '../address/address'
import { getClosed, type Place, type SessionState } from '../state/session-state'

export type Trips = {
  readonly ask: (asked: Asked, place: Place) => void
  /** To a hop of the trip on show; beyond its end, to the last one, and it is said. */
  readonly seek: (cursor: number) => void
  /** Asks once more for what could not be had. */
  readonly askAgain: () => void
  readonly dispose: () => void
}

type Options = {
  readonly store: StoreApi<SessionState>
  readonly playback: Playback
  readonly sources: readonly Source[]
}

export function createTrips({ store, playback, sources }: Options): Trips {
  let work = new AbortController()

  function ask(asked: Asked, place: Place): void {
    work.abort()
    work = new AbortController()
    const { signal } = work
    store.setState({ asked, progress: { kind: 'pending', place } })
    const answer = obtain(sources, asked, signal)
    if (!(answer instanceof Promise)) {
      settle(answer, asked, place)
      return
    }
    const end = (result: Result<Trace>) => {
      if (!signal.aborted) settle(result, asked, place)
    }
    answer.then(end, () => end(problem('RT403')))
  }

  function settle(result: Result<Trace>, asked: Asked, place: Place): void {
    if (result.ok) show(result.value, asked, place)
    else store.setState({ progress: { kind: 'failed', place }, problems: [result.problem] })
  }

  function show(trace: Trace, asked: Asked, place: Place): void {
    const { shown: before, folds, problems } = store.getState()
    const wanted = getCursor(place, before?.trace ?? null, trace)
    const closed = getClosed(trace, folds)
    const found = [...listBeyond(wanted, trace), ...listUnknownFold(folds, trace)]
    store.setState({
      shown: { asked, trace },
      progress: { kind: 'settled' },
      closed,
      ...(found.length > 0 && { problems: [...problems, ...found] }),
    })
    const cursor = Math.min(wanted, trace.hops.length - 1)
    playback.send({ type: 'load', stops: getStops(trace, closed), cursor })
  }

  function getCursor(place: Place, before: Trace | null, trace: Trace): number {
    if (place.kind === 'at') return place.cursor
    const { cursor } = playback.getSnapshot().context
    return before ? carryCursor(before, trace, cursor) : 0
  }

  return {
    ask,
    seek: (wanted) => {
      const { shown } = store.getState()
      if (!shown) return
      store.setState({ problems: listBeyond(wanted, shown.trace) })
      playback.send({ type: 'seek', cursor: Math.min(wanted, shown.trace.hops.length - 1) })
    },
    askAgain: () => {
      const { asked, progress } = store.getState()
      if (progress.kind === 'failed') ask(asked, progress.place)
    },
    dispose: () => work.abort(),
  }
}

/** Of the first source that has it. A source that throws has it not. */
function obtain(sources: readonly Source[], asked: Asked, signal: AbortSignal): Obtained {
  for (const source of sources) {
    try {
      const answer = source.obtain(asked, signal)
      if (answer) return answer
    } catch {
      return problem('RT403')
    }
  }
  return problem('RT404', { id: asked.scenario })
}

function listBeyond(cursor: number, trace: Trace): readonly Problem[] {
  const hops = trace.hops.length
  return cursor < hops ? [] : [problem('RT202', { step: cursor + 1, hops }).problem]
}

function listUnknownFold(folds: SessionState['folds'], trace: Trace): readonly Problem[] {
  const unknown = findUnknownFold(
    folds,
    trace.groups.map(({ id }) => id),
  )
  return unknown ? [unknown] : []
}

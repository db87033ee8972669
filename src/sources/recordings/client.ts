/**
 * The Traces of the built-in scenarios, recorded by the real engine when the project is built.
 * The default one comes with the page; the others are fetched one by one.
 */
import firstTrace from '#data/traces/read-order.json'
import { isChanged } from '../../catalog/asked'
import { DEFAULT_SCENARIO, type ScenarioId } from '../../catalog/scenarios'
import { fetchFile } from '../../lib/fetchFile'
import { ok, problem, type Result } from '../../lib/result'
import { isCurrentTrace, type Trace } from '../../trace/trace'
import type { Source } from '../source'

const ADDRESSES = import.meta.glob<string>('#data/traces/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

function findAddress(id: ScenarioId): string | undefined {
  return Object.entries(ADDRESSES).find(([path]) => path.endsWith(`/${id}.json`))?.[1]
}

/** Has every scenario as it is; what somebody has changed of one it has not. */
export function createRecordings(): Source {
  const loaded = new Map<ScenarioId, Trace>([[DEFAULT_SCENARIO, firstTrace]])

  /** Fails with RT404 where the file cannot be had. It was written by our own build: it is not checked hop by hop. */
  async function load(id: ScenarioId, signal: AbortSignal): Promise<Result<Trace>> {
    try {
      const response = await fetchFile(findAddress(id) ?? '', signal)
      if (!response.ok) return problem('RT404', { id })
      const trace: unknown = await response.json()
      if (!isCurrentTrace(trace)) return problem('RT404', { id })
      loaded.set(id, trace)
      return ok(trace)
    } catch {
      return problem('RT404', { id })
    }
  }

  return {
    id: 'recordings',
    obtain: (asked, signal) => {
      if (isChanged(asked)) return null
      const known = loaded.get(asked.scenario)
      return known ? ok(known) : load(asked.scenario, signal)
    },
  }
}

/**
 * The Traces of the built-in scenarios, recorded by the real engine when the project is built.
 * The default one comes with the page; the others are fetched one by one.
 */
import firstTrace from '#data/traces/read-order.json'
import { fetchFile } from '../../lib/fetchFile'
import { ok, problem, type Result } from '../../lib/result'
import type { Trace } from '../../trace/trace'
import { DEFAULT_SCENARIO } from '../../catalog/scenarios'
import type { ScenarioId } from '../../catalog/scenarios'

const ADDRESSES = import.meta.glob<string>('#data/traces/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

const loaded = new Map<ScenarioId, Trace>([[DEFAULT_SCENARIO, firstTrace]])

function findAddress(id: ScenarioId): string | undefined {
  return Object.entries(ADDRESSES).find(([path]) => path.endsWith(`/${id}.json`))?.[1]
}

export function getLoadedTrace(id: ScenarioId): Trace | null {
  return loaded.get(id) ?? null
}

/** Fails with RT404 where the file cannot be had. It was written by our own build: it is not parsed again. */
export async function loadTrace(id: ScenarioId): Promise<Result<Trace>> {
  const known = loaded.get(id)
  if (known) return ok(known)
  try {
    const response = await fetchFile(findAddress(id) ?? '')
    if (!response.ok) return problem('RT404', { id })
    const trace = (await response.json()) as Trace
    loaded.set(id, trace)
    return ok(trace)
  } catch {
    return problem('RT404', { id })
  }
}

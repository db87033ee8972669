/** What the page and the engine's worker say to each other. Both check what they hear. */
import type { ProblemCode } from '../../../lib/result'
import type { Run } from '../../../catalog/run'
import { type Trace, TRACE_FORMAT } from '../../../trace/trace'

/** Page to worker. */
export type EngineRequest = { readonly kind: 'simulate'; readonly id: number; readonly run: Run }

export type EngineProblemCode = Extract<ProblemCode, 'RT401' | 'RT403'>

/** Worker to page. */
export type EngineReply =
  /** `progress`: 0 to 1, of the bytes to be loaded. */
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'ready'; readonly startedInMs: number }
  | { readonly kind: 'simulated'; readonly id: number; readonly trace: Trace }
  | { readonly kind: 'failed'; readonly code: EngineProblemCode }

export function isEngineRequest(data: unknown): data is EngineRequest {
  return isObject(data) && data['kind'] === 'simulate' && isObject(data['run'])
}

export function isEngineReply(data: unknown): data is EngineReply {
  if (!isObject(data)) return false
  switch (data['kind']) {
    case 'progress':
      return typeof data['progress'] === 'number'
    case 'ready':
      return typeof data['startedInMs'] === 'number'
    case 'simulated':
      return isObject(data['trace']) && data['trace']['format'] === TRACE_FORMAT
    case 'failed':
      return data['code'] === 'RT401' || data['code'] === 'RT403'
    default:
      return false
  }
}

function isObject(data: unknown): data is { readonly [name: string]: unknown } {
  return typeof data === 'object' && data !== null
}

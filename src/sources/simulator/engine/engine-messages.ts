/** What the page and the engine's worker say to each other. Both check what they hear. */
import type { ProblemCode } from '../../../lib/result'
import type { Asked } from '../../../catalog/asked'
import { isCurrentTrace, type Trace } from '../../../trace/trace'

/** Page to worker. */
export type EngineRequest =
  | { readonly kind: 'simulate'; readonly id: number; readonly asked: Asked }
  /** Nobody waits for it any more. */
  | { readonly kind: 'cancel'; readonly id: number }

/** As the worker hears it: what is asked for still has to come through the door. */
export type HeardRequest =
  | { readonly kind: 'simulate'; readonly id: number; readonly asked: unknown }
  | { readonly kind: 'cancel'; readonly id: number }

export type EngineProblemCode = Extract<ProblemCode, 'RT401' | 'RT403'>

/** Worker to page. */
export type EngineReply =
  /** `progress`: 0 to 1, of the bytes to be loaded. */
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'ready'; readonly startedInMs: number }
  | { readonly kind: 'simulated'; readonly id: number; readonly trace: Trace }
  | { readonly kind: 'failed'; readonly code: EngineProblemCode }

export function isEngineRequest(data: unknown): data is HeardRequest {
  if (!isObject(data) || typeof data['id'] !== 'number') return false
  return data['kind'] === 'simulate' || data['kind'] === 'cancel'
}

export function isEngineReply(data: unknown): data is EngineReply {
  if (!isObject(data)) return false
  switch (data['kind']) {
    case 'progress':
      return typeof data['progress'] === 'number'
    case 'ready':
      return typeof data['startedInMs'] === 'number'
    case 'simulated':
      return isCurrentTrace(data['trace'])
    case 'failed':
      return data['code'] === 'RT401' || data['code'] === 'RT403'
    default:
      return false
  }
}

function isObject(data: unknown): data is { readonly [name: string]: unknown } {
  return typeof data === 'object' && data !== null
}

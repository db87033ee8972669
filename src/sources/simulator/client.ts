/**
 * The page's end of the simulator, and all of it that the page knows: starts the worker, says how far it is, and
 * sends it what is asked for. Everything heavy stays on the other side; the page never waits for it to paint.
 */
import type { Asked } from '../../catalog/asked'
import { problem, type Problem, ok, type Result } from '../../lib/result'
import { createDebounced } from '../../lib/schedule'
import type { Trace } from '../../trace/trace'
import type { Source } from '../source'
import { type EngineReply, type EngineRequest, isEngineReply } from './engine/engine-messages'
import { startWorker } from './engine/startWorker'

export type EngineStatus =
  | { readonly kind: 'starting'; readonly progress: number }
  | { readonly kind: 'ready'; readonly startedInMs: number }
  | { readonly kind: 'failed'; readonly problem: Problem }

export type Simulator = {
  /** Runs whatever is asked for; runs wait until the engine is ready, and for each other. */
  readonly source: Source
  /** Loads the engine; does nothing where it is loaded or loading already. */
  readonly start: () => void
  /** After a failure: from the beginning. */
  readonly retry: () => void
  readonly dispose: () => void
}

type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

type Options = {
  readonly onStatus: (status: EngineStatus) => void
  readonly createWorker?: () => EngineWorker
}

/** So long may the engine be silent while something is expected of it, ms. */
const SILENCE_MS = 20_000

export function createSimulator({ onStatus, createWorker = startWorker }: Options): Simulator {
  let worker: EngineWorker | null = null
  let failure: Problem | null = null
  let isReady = false
  let lastId = 0
  const waiting = new Map<number, (result: Result<Trace>) => void>()
  const silence = createDebounced(() => {
    fail(problem('RT402', { seconds: SILENCE_MS / 1000 }).problem)
  }, SILENCE_MS)

  function start(): void {
    if (worker || failure) return
    if (typeof WebAssembly === 'undefined') {
      fail(problem('RT401').problem)
      return
    }
    onStatus({ kind: 'starting', progress: 0 })
    silence.call()
    try {
      worker = createWorker()
    } catch {
      fail(problem('RT403').problem)
      return
    }
    listen(worker)
  }

  /** A worker that was given up may still speak: it is not listened to. */
  function listen(mine: EngineWorker): void {
    const breakDown = () => {
      if (mine === worker) fail(problem('RT403').problem)
    }
    mine.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (mine === worker && isEngineReply(data)) hear(data)
    })
    mine.addEventListener('error', breakDown)
    mine.addEventListener('messageerror', breakDown)
  }

  function hear(reply: EngineReply): void {
    switch (reply.kind) {
      case 'progress':
        onStatus({ kind: 'starting', progress: reply.progress })
        break
      case 'ready':
        isReady = true
        onStatus({ kind: 'ready', startedInMs: reply.startedInMs })
        break
      case 'simulated':
        waiting.get(reply.id)?.(ok(reply.trace))
        waiting.delete(reply.id)
        break
      case 'failed':
        fail(problem(reply.code).problem)
        return
    }
    listenOn()
  }

  function listenOn(): void {
    if (isReady && waiting.size === 0) silence.cancel()
    else silence.call()
  }

  function stop(): void {
    silence.cancel()
    worker?.terminate()
    worker = null
    isReady = false
  }

  function fail(reason: Problem): void {
    stop()
    failure = reason
    for (const resolve of waiting.values()) resolve({ ok: false, problem: reason })
    waiting.clear()
    onStatus({ kind: 'failed', problem: reason })
  }

  function post(request: EngineRequest): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
    worker?.postMessage(request)
  }

  /** Nobody waits for it any more: a run that has not begun will not. */
  function cancel(id: number): void {
    if (!waiting.delete(id)) return
    post({ kind: 'cancel', id })
    listenOn()
  }

  async function simulate(asked: Asked, signal: AbortSignal): Promise<Result<Trace>> {
    start()
    if (failure) return { ok: false, problem: failure }
    lastId += 1
    const id = lastId
    const result = new Promise<Result<Trace>>((resolve) => waiting.set(id, resolve))
    signal.addEventListener('abort', () => cancel(id), { once: true })
    silence.call()
    try {
      post({ kind: 'simulate', id, asked })
    } catch {
      // What cannot be handed over is not waited for.
      waiting.delete(id)
      listenOn()
      return problem('RT403')
    }
    return result
  }

  return {
    source: { id: 'simulator', obtain: simulate },
    start,
    retry: () => {
      failure = null
      start()
    },
    dispose: () => {
      stop()
      waiting.clear()
    },
  }
}

/**
 * The page's end of the engine: starts the worker, says how far it is, and sends it runs. Everything
 * heavy stays on the other side; the page never waits for it to paint.
 */
import { problem, type Problem, ok, type Result } from '../../lib/result'
import { createDebounced } from '../../lib/schedule'
import type { Run } from '../../catalog/run'
import type { Trace } from '../../trace/trace'
import { type EngineReply, type EngineRequest, isEngineReply } from './engine/engine-messages'
import { startWorker } from './engine/startWorker'

export type EngineStatus =
  | { readonly kind: 'starting'; readonly progress: number }
  | { readonly kind: 'ready'; readonly startedInMs: number }
  | { readonly kind: 'failed'; readonly problem: Problem }

export type EngineClient = {
  /** Loads the engine; does nothing where it is loaded or loading already. */
  readonly start: () => void
  /** After a failure: from the beginning. */
  readonly retry: () => void
  /** Runs wait until the engine is ready, and for each other. A failed engine answers with its problem. */
  readonly simulate: (run: Run) => Promise<Result<Trace>>
}

type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

type Options = {
  readonly onStatus: (status: EngineStatus) => void
  readonly createWorker?: () => EngineWorker
}

/** So long may the engine be silent while something is expected of it, ms. */
const SILENCE_MS = 20_000

export function createEngineClient({
  onStatus,
  createWorker = startWorker,
}: Options): EngineClient {
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
    worker = createWorker()
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
    if (isReady && waiting.size === 0) silence.cancel()
    else silence.call()
  }

  function fail(reason: Problem): void {
    silence.cancel()
    worker?.terminate()
    worker = null
    failure = reason
    isReady = false
    for (const resolve of waiting.values()) resolve({ ok: false, problem: reason })
    waiting.clear()
    onStatus({ kind: 'failed', problem: reason })
  }

  return {
    start,
    retry: () => {
      failure = null
      start()
    },
    simulate: async (run) => {
      start()
      if (failure) return { ok: false, problem: failure }
      lastId += 1
      const id = lastId
      const result = new Promise<Result<Trace>>((resolve) => waiting.set(id, resolve))
      silence.call()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
      worker?.postMessage({ kind: 'simulate', id, run } satisfies EngineRequest)
      return result
    },
  }
}

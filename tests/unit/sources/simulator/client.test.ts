import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSimulator, type EngineStatus } from '../../../../src/sources/simulator/client'
import { sampleTrace } from '../../../fixtures/sample-trace'
import { askFor } from '../../../../src/catalog/asked'

type Listener = (event: { readonly data?: unknown }) => void

/** A worker that says only what a test makes it say. */
function createFakeWorker() {
  const listeners = new Map<string, Listener>()
  const sent: unknown[] = []
  return {
    sent,
    terminated: false,
    postMessage(message: unknown) {
      sent.push(message)
    },
    terminate() {
      this.terminated = true
    },
    addEventListener(type: string, listener: unknown) {
      listeners.set(type, listener as Listener)
    },
    say: (data: unknown) => listeners.get('message')?.({ data }),
    crash: () => listeners.get('error')?.({}),
  }
}

function setUp() {
  const statuses: EngineStatus[] = []
  const workers: ReturnType<typeof createFakeWorker>[] = []
  const client = createSimulator({
    onStatus: (status) => statuses.push(status),
    createWorker: () => {
      const worker = createFakeWorker()
      workers.push(worker)
      return worker as never
    },
  })
  const getWorker = () => {
    const worker = workers.at(-1)
    if (!worker) throw new Error('no worker was started')
    return worker
  }
  return { client, statuses, workers, getWorker }
}

const asked = askFor('read-order')
const patient = new AbortController().signal

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the engine client', () => {
  it('starts one worker, and tells how far it is until it is ready', () => {
    const { client, statuses, workers, getWorker } = setUp()
    client.start()
    client.start()
    getWorker().say({ kind: 'progress', progress: 0.5 })
    getWorker().say({ kind: 'ready', startedInMs: 840 })
    expect(workers).toHaveLength(1)
    expect(statuses).toEqual([
      { kind: 'starting', progress: 0 },
      { kind: 'starting', progress: 0.5 },
      { kind: 'ready', startedInMs: 840 },
    ])
  })

  it('gives each run its own Trace, in whatever order they come', async () => {
    const { client, getWorker } = setUp()
    const results = [client.source.obtain(asked, patient), client.source.obtain(asked, patient)]
    const other = { ...sampleTrace, source: 'other' }
    getWorker().say({ kind: 'simulated', id: 2, trace: other })
    getWorker().say({ kind: 'simulated', id: 1, trace: sampleTrace })
    expect(await Promise.all(results.map(async (result) => result))).toEqual([
      { ok: true, value: sampleTrace },
      { ok: true, value: other },
    ])
    expect(getWorker().sent).toEqual([
      { kind: 'simulate', id: 1, asked },
      { kind: 'simulate', id: 2, asked },
    ])
  })

  it('lets go of a run that nobody waits for any more', () => {
    const { client, getWorker } = setUp()
    const work = new AbortController()
    void client.source.obtain(asked, work.signal)
    work.abort()
    getWorker().say({ kind: 'ready', startedInMs: 1 })
    expect(getWorker().sent.at(-1)).toEqual({ kind: 'cancel', id: 1 })
    work.abort()
    expect(getWorker().sent).toHaveLength(2)
  })

  it('answers with its problem where no worker can be made', async () => {
    const statuses: EngineStatus[] = []
    const client = createSimulator({
      onStatus: (status) => statuses.push(status),
      createWorker: () => {
        throw new Error('blocked')
      },
    })
    const problem = { code: 'RT403' }
    expect(await client.source.obtain(asked, patient)).toEqual({ ok: false, problem })
    expect(statuses.at(-1)).toEqual({ kind: 'failed', problem })
  })

  it('answers what cannot be handed over to the worker, and waits for no more of it', async () => {
    const { client, statuses, getWorker } = setUp()
    client.start()
    getWorker().say({ kind: 'ready', startedInMs: 1 })
    getWorker().postMessage = () => {
      throw new DOMException('could not be cloned', 'DataCloneError')
    }
    const result = await client.source.obtain(asked, patient)
    expect(result).toEqual({ ok: false, problem: { code: 'RT403' } })
    vi.advanceTimersByTime(3_600_000)
    expect(statuses.at(-1)?.kind).toBe('ready')
  })

  it('does not listen to messages of another shape', () => {
    const { client, statuses, getWorker } = setUp()
    client.start()
    for (const data of [null, 'ready', { kind: 'ready' }, { kind: 'failed', code: 'RT999' }]) {
      getWorker().say(data)
    }
    expect(statuses).toHaveLength(1)
  })

  it('gives up after 20 seconds of silence, and answers every run that waits', async () => {
    const { client, statuses, getWorker } = setUp()
    const result = client.source.obtain(asked, patient)
    vi.advanceTimersByTime(19_000)
    getWorker().say({ kind: 'progress', progress: 0.1 })
    vi.advanceTimersByTime(19_999)
    expect(statuses.at(-1)?.kind).toBe('starting')
    vi.advanceTimersByTime(1)
    const problem = { code: 'RT402', values: { seconds: 20 } }
    expect(statuses.at(-1)).toEqual({ kind: 'failed', problem })
    expect(await result).toEqual({ ok: false, problem })
    expect(getWorker().terminated).toBe(true)
  })

  it('may be silent as long as it likes once nothing is expected of it', () => {
    const { client, statuses, getWorker } = setUp()
    client.start()
    getWorker().say({ kind: 'ready', startedInMs: 1 })
    vi.advanceTimersByTime(3_600_000)
    expect(statuses.at(-1)?.kind).toBe('ready')
  })

  it('says at once that there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    const { client, statuses, workers } = setUp()
    client.start()
    expect(workers).toHaveLength(0)
    expect(statuses).toEqual([{ kind: 'failed', problem: { code: 'RT401' } }])
    expect(await client.source.obtain(asked, patient)).toEqual({
      ok: false,
      problem: { code: 'RT401' },
    })
  })

  it.each(['RT401', 'RT403'] as const)('passes on why the worker failed: %s', (code) => {
    const { client, statuses, getWorker } = setUp()
    client.start()
    getWorker().say({ kind: 'failed', code })
    expect(statuses.at(-1)).toEqual({ kind: 'failed', problem: { code } })
  })

  it('says that the engine broke when the worker crashes', async () => {
    const { client, getWorker } = setUp()
    const result = client.source.obtain(asked, patient)
    getWorker().crash()
    expect(await result).toEqual({ ok: false, problem: { code: 'RT403' } })
  })

  it('starts a new worker on a retry, and no longer hears the old one', () => {
    const { client, statuses, workers, getWorker } = setUp()
    client.start()
    getWorker().crash()
    client.retry()
    workers[0]?.say({ kind: 'ready', startedInMs: 1 })
    workers[0]?.crash()
    expect(workers).toHaveLength(2)
    expect(statuses.at(-1)).toEqual({ kind: 'starting', progress: 0 })
  })

  it('does not start again by itself after a failure', () => {
    const { client, workers, getWorker } = setUp()
    client.start()
    getWorker().crash()
    client.start()
    expect(workers).toHaveLength(1)
  })
})

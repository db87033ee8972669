import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import type { EngineStatus } from '../../../../src/app/state/session-state'
import { ok, problem, type Result } from '../../../../src/lib/result'
import type { Run } from '../../../../src/catalog/run'
import type { Trace } from '../../../../src/trace/trace'
import expired from '#data/traces/expired-token.json'
import readOrder from '#data/traces/read-order.json'

type Answer = { readonly run: Run; readonly settle: (result: Result<Trace>) => void }

/** An engine whose answers the test gives by hand. */
function createEngine() {
  const asked: Answer[] = []
  let tell: (status: EngineStatus) => void = () => undefined
  return {
    asked,
    tell: (status: EngineStatus) => tell(status),
    create: ({ onStatus }: { readonly onStatus: (status: EngineStatus) => void }) => {
      tell = onStatus
      return {
        start: vi.fn(),
        retry: vi.fn(),
        simulate: (run: Run) =>
          new Promise<Result<Trace>>((settle) => {
            asked.push({ run, settle })
          }),
      }
    },
  }
}

let session: Session
let engine: ReturnType<typeof createEngine>

function open(hash = ''): void {
  window.history.replaceState(null, '', hash || '#')
  engine = createEngine()
  session = createSession({ openSpeaker: vi.fn<() => void>(), createEngine: engine.create, window })
}

async function settle(): Promise<void> {
  await vi.waitFor(() => expect(session.store.getState().pending).toBe(false))
}

const cursor = () => session.playback.getSnapshot().context.cursor
const state = () => session.store.getState()

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) =>
    address.includes('expired-token')
      ? new Response(JSON.stringify(expired))
      : new Response('', { status: 404 }),
  )
})

afterEach(() => {
  session.dispose()
  vi.unstubAllGlobals()
})

describe('a session', () => {
  it('opens the default scenario at its first hop, without the engine', async () => {
    open()
    await settle()
    expect(state().trace).toEqual(readOrder)
    expect(cursor()).toBe(0)
    expect(engine.asked).toHaveLength(0)
  })

  it('restores scenario and hop from the address, paused', async () => {
    open('#scenario=expired-token&step=7')
    await settle()
    expect(state().trace?.hops).toHaveLength(expired.hops.length)
    expect(cursor()).toBe(6)
    expect(session.playback.getSnapshot().hasTag('moving')).toBe(false)
  })

  it('says when the step is behind the end, and shows the last hop', async () => {
    open('#scenario=expired-token&step=99')
    await settle()
    expect(state().problems).toEqual([
      { code: 'RT202', values: { step: 99, hops: expired.hops.length } },
    ])
    expect(cursor()).toBe(expired.hops.length - 1)
  })

  it('says when a recorded trip cannot be had, and keeps the one it shows', async () => {
    open()
    await settle()
    session.openScenario('alg-none')
    await settle()
    expect(state().problems).toEqual([{ code: 'RT404', values: { id: 'alg-none' } }])
    expect(state().trace).toEqual(readOrder)
  })

  it('runs the request again from the same seed when a fault is switched on', async () => {
    open('#scenario=read-order&step=12')
    await settle()
    session.toggleFault('expired-token')
    expect(state().pending).toBe(true)
    expect(engine.asked[0]?.run).toMatchObject({
      faults: ['expired-token'],
      seed: readOrder.run?.seed,
    })
    engine.asked[0]?.settle(ok(expired))
    await settle()
    expect(cursor()).toBe(8)
    expect(state().trace).toBe(expired)
  })

  it('keeps the cursor at its hop where the two runs agree, and goes back to the recorded trip', async () => {
    open('#scenario=read-order&step=4')
    await settle()
    session.toggleFault('expired-token')
    engine.asked[0]?.settle(ok(expired))
    await settle()
    expect(cursor()).toBe(3)
    session.toggleFault('expired-token')
    await settle()
    expect(state().trace).toEqual(readOrder)
    expect(cursor()).toBe(3)
    expect(state().faults).toBeNull()
  })

  it('shows the answer to the last change only, however late an earlier one comes', async () => {
    open()
    await settle()
    session.toggleFault('no-token')
    session.toggleFault('expired-token')
    expect(engine.asked.map(({ run }) => run.faults)).toEqual([
      ['no-token'],
      ['no-token', 'expired-token'],
    ])
    engine.asked[1]?.settle(ok(expired))
    await settle()
    engine.asked[0]?.settle(ok({ ...readOrder, source: 'late' }))
    await Promise.resolve()
    expect(state().trace).toBe(expired)
  })

  it('keeps the trip on show when the engine cannot run the change, and says why', async () => {
    open()
    await settle()
    session.toggleFault('no-token')
    engine.asked[0]?.settle(problem('RT403'))
    await settle()
    expect(state().trace).toEqual(readOrder)
    expect(state().problems).toEqual([{ code: 'RT403' }])
  })

  it('steps over a closed group and into an open one', async () => {
    open('#scenario=read-order&step=5')
    await settle()
    session.toggleGroup('middleware')
    session.playback.send({ type: 'setStill', still: true })
    session.playback.send({ type: 'next' })
    expect(cursor()).toBe(10)
    session.toggleGroup('middleware')
    session.playback.send({ type: 'next' })
    expect(cursor()).toBe(11)
  })

  it('writes the address without adding to the history', async () => {
    open('#scenario=expired-token')
    await settle()
    const before = window.history.length
    vi.useFakeTimers()
    session.playback.send({ type: 'seek', cursor: 4 })
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    expect(window.location.hash).toBe('#scenario=expired-token&step=5')
    expect(window.history.length).toBe(before)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import { isPending, type EngineStatus } from '../../../../src/app/state/session-state'
import type { Asked } from '../../../../src/catalog/asked'
import { createRecordings } from '../../../../src/sources/recordings/client'
import type { Source } from '../../../../src/sources/source'
import { ok, problem, type Result } from '../../../../src/lib/result'
import type { Trace } from '../../../../src/trace/trace'
import expired from '#data/traces/expired-token.json'
import readOrder from '#data/traces/read-order.json'

type Answer = {
  readonly asked: Asked
  readonly signal: AbortSignal
  readonly settle: (result: Result<Trace>) => void
  readonly fail: (reason: unknown) => void
}

/** An engine whose answers the test gives by hand. */
function createEngine() {
  const asked: Answer[] = []
  let tell: (status: EngineStatus) => void = () => undefined
  return {
    asked,
    tell: (status: EngineStatus) => tell(status),
    create: (onStatus: (status: EngineStatus) => void) => {
      tell = onStatus
      const simulator: Source = {
        id: 'simulator',
        obtain: (wanted, signal) =>
          new Promise<Result<Trace>>((settle, fail) => {
            asked.push({ asked: wanted, signal, settle, fail })
          }),
      }
      const controls = { start: vi.fn(), retry: vi.fn(), dispose: vi.fn() }
      return { sources: [createRecordings(), simulator], engine: controls }
    },
  }
}

let session: Session
let engine: ReturnType<typeof createEngine>

function open(hash = ''): void {
  window.history.replaceState(null, '', hash || '#')
  engine = createEngine()
  session = createSession({
    openSpeaker: vi.fn<() => void>(),
    createSources: engine.create,
    window,
  })
}

async function settle(): Promise<void> {
  await vi.waitFor(() => expect(isPending(session.store.getState())).toBe(false))
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
    expect(state().shown?.trace).toEqual(readOrder)
    expect(cursor()).toBe(0)
    expect(engine.asked).toHaveLength(0)
  })

  it('restores scenario and hop from the address, paused', async () => {
    open('#scenario=expired-token&step=7')
    await settle()
    expect(state().shown?.trace.hops).toHaveLength(expired.hops.length)
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
    expect(state().shown?.trace).toEqual(readOrder)
  })

  it('runs the request again from the same seed when a fault is switched on', async () => {
    open('#scenario=read-order&step=12')
    await settle()
    session.toggleFault('expired-token')
    expect(isPending(state())).toBe(true)
    expect(engine.asked[0]?.asked).toEqual({
      scenario: 'read-order',
      faults: ['expired-token'],
      request: null,
    })
    engine.asked[0]?.settle(ok(expired))
    await settle()
    expect(cursor()).toBe(8)
    expect(state().shown?.trace).toBe(expired)
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
    expect(state().shown?.trace).toEqual(readOrder)
    expect(cursor()).toBe(3)
    expect(state().shown?.asked.faults).toBeNull()
  })

  it('shows the answer to the last change only, however late an earlier one comes', async () => {
    open()
    await settle()
    session.toggleFault('no-token')
    session.toggleFault('expired-token')
    expect(engine.asked.map(({ asked }) => asked.faults)).toEqual([
      ['no-token'],
      ['no-token', 'expired-token'],
    ])
    engine.asked[1]?.settle(ok(expired))
    await settle()
    engine.asked[0]?.settle(ok({ ...readOrder, source: 'late' }))
    await Promise.resolve()
    expect(state().shown?.trace).toBe(expired)
  })

  it('keeps the trip on show when the engine cannot run the change, and says why', async () => {
    open()
    await settle()
    session.toggleFault('no-token')
    engine.asked[0]?.settle(problem('RT403'))
    await settle()
    expect(state().shown?.trace).toEqual(readOrder)
    expect(state().problems).toEqual([{ code: 'RT403' }])
  })

  it('steps over a closed group and into an open one', async () => {
    open('#scenario=read-order&step=5')
    await settle()
    session.view.toggleGroup('middleware')
    session.playback.send({ type: 'setStill', still: true })
    session.playback.send({ type: 'next' })
    expect(cursor()).toBe(10)
    session.view.toggleGroup('middleware')
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

  it('aborts what nobody waits for any more', async () => {
    open()
    await settle()
    for (const id of ['no-token', 'wrong-key', 'expired-token']) session.toggleFault(id)
    expect(engine.asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false])
    session.dispose()
    expect(engine.asked.at(-1)?.signal.aborted).toBe(true)
  })

  it('says so when a source breaks, and can ask again', async () => {
    open()
    await settle()
    session.toggleFault('no-token')
    engine.asked[0]?.fail(new Error('cannot be cloned'))
    await settle()
    expect(state().problems).toEqual([{ code: 'RT403' }])
    expect(state().shown?.trace).toEqual(readOrder)
    session.retry()
    engine.asked[1]?.settle(ok(expired))
    await settle()
    expect(state().shown?.trace).toBe(expired)
  })

  it('names what a link says of groups that the trip does not have', async () => {
    open('#scenario=read-order&step=3&open=cellar')
    await settle()
    expect(state().problems).toEqual([{ code: 'RT204', values: { name: 'open' } }])
    expect(cursor()).toBe(2)
  })

  it('refuses a request that cannot be sent, says why, and keeps what is on show', async () => {
    open()
    await settle()
    const problems = session.editRequest({ method: 'GE T', target: '/orders/42' })
    expect(problems.map(({ field, problem: { code } }) => `${field} ${code}`)).toEqual([
      'method RT301',
    ])
    expect(engine.asked).toHaveLength(0)
    expect(isPending(state())).toBe(false)
  })
})

describe('while a trip is on its way', () => {
  /** Fetches that the test lets come, or fail, by hand. */
  function holdFetches() {
    const held: ((response: Response) => void)[] = []
    vi.stubGlobal('fetch', () => new Promise<Response>((come) => held.push(come)))
    return held
  }

  it('the address keeps the step of the link', async () => {
    const held = holdFetches()
    open('#scenario=expired-token&step=7')
    vi.useFakeTimers()
    vi.advanceTimersByTime(5000)
    vi.useRealTimers()
    expect(session.getHash()).toBe('#scenario=expired-token&step=7')
    expect(window.location.hash).toBe('#scenario=expired-token&step=7')
    held[0]?.(new Response(JSON.stringify(expired)))
    await settle()
    expect(cursor()).toBe(6)
    expect(session.getHash()).toBe('#scenario=expired-token&step=7')
  })

  it('the address is that of the next trip from its first hop, not from the hop of the last', async () => {
    open('#scenario=read-order&step=9')
    await settle()
    holdFetches()
    session.openScenario('expired-token')
    expect(window.location.hash).toBe('#scenario=expired-token&step=1')
    expect(session.getHash()).toBe('#scenario=expired-token&step=1')
  })

  it('what is on show is one trip with its own name, until the next has come', async () => {
    open('#scenario=read-order&step=9')
    await settle()
    const held = holdFetches()
    session.openScenario('no-token')
    expect(state().shown?.asked.scenario).toBe('read-order')
    expect(state().asked.scenario).toBe('no-token')
    held[0]?.(new Response('', { status: 404 }))
    await settle()
    expect(state().shown?.asked.scenario).toBe('read-order')
    expect(session.getHash()).toBe('#scenario=read-order&step=9')
  })
})

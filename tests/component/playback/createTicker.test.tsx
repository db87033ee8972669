import { createActor } from 'xstate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTicker } from '../../../src/playback/createTicker'
import { playbackMachine, TRAVEL_MS } from '../../../src/playback/playbackMachine'

let frames: FrameRequestCallback[] = []
let nowMs = 0

function runFrame(atMs: number): void {
  const due = frames
  frames = []
  for (const frame of due) frame(atMs)
}

beforeEach(() => {
  frames = []
  nowMs = 1000
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function start() {
  const actor = createActor(playbackMachine, { input: { stops: [0, 1, 2], cursor: 0 } }).start()
  return { actor, stop: createTicker(actor) }
}

describe('the ticker', () => {
  it('asks for no frame while nothing moves', () => {
    start()
    expect(frames).toHaveLength(0)
  })

  it('moves the packet with the frames, and stops asking when it has arrived', () => {
    const { actor } = start()
    actor.send({ type: 'next' })
    runFrame(nowMs + 65)
    expect(actor.getSnapshot().context.movement?.t).toBeCloseTo(65 / TRAVEL_MS)
    for (let ms = 165; ms <= 765; ms += 100) runFrame(nowMs + ms)
    expect(actor.getSnapshot().context.movement).toBeNull()
    expect(frames).toHaveLength(0)
  })

  it('is not thrown by a frame that began before the key press in it', () => {
    const { actor } = start()
    actor.send({ type: 'next' })
    runFrame(nowMs - 12)
    expect(actor.getSnapshot().context.movement).toEqual({ hop: 1, t: 0 })
    runFrame(nowMs + 13)
    expect(actor.getSnapshot().context.movement?.t).toBeCloseTo(13 / TRAVEL_MS)
  })

  it('does not make up for the time that a hidden tab slept', () => {
    const { actor } = start()
    actor.send({ type: 'next' })
    runFrame(nowMs + 60_000)
    expect(actor.getSnapshot().context.movement?.t).toBeCloseTo(100 / TRAVEL_MS)
  })

  it('sends nothing after it has been stopped', () => {
    const { actor, stop } = start()
    actor.send({ type: 'next' })
    stop()
    runFrame(nowMs + 100)
    expect(actor.getSnapshot().context.movement).toEqual({ hop: 1, t: 0 })
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPlayback } from '../../../src/playback/createPlayback'
import { DWELL_MS, TRAVEL_MS } from '../../../src/playback/playbackMachine'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function start() {
  return createPlayback({ stops: [0, 1, 2], cursor: 0 })
}

describe('the clock of the playback', () => {
  it('waits for nothing while nothing moves', () => {
    const playback = start()
    expect(vi.getTimerCount()).toBe(0)
    playback.send({ type: 'next' })
    vi.advanceTimersByTime(TRAVEL_MS)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('wakes once for a hop: when its packet has arrived', () => {
    const playback = start()
    const seen = vi.fn()
    playback.send({ type: 'next' })
    playback.subscribe(seen)
    vi.advanceTimersByTime(TRAVEL_MS - 1)
    expect(playback.getSnapshot().hasTag('moving')).toBe(true)
    vi.advanceTimersByTime(1)
    expect(playback.getSnapshot().hasTag('moving')).toBe(false)
    expect(seen).toHaveBeenCalledOnce()
  })

  it('turns a packet round where it is', () => {
    const playback = start()
    playback.send({ type: 'next' })
    vi.advanceTimersByTime(TRAVEL_MS / 4)
    playback.send({ type: 'back' })
    expect(playback.getSnapshot().context.movement?.t).toBeCloseTo(0.25, 2)
    vi.advanceTimersByTime(TRAVEL_MS / 4)
    expect(playback.getSnapshot().hasTag('moving')).toBe(false)
    expect(playback.getSnapshot().context.cursor).toBe(0)
  })

  it('carries on from where the packet is when the speed changes', () => {
    const playback = start()
    playback.send({ type: 'next' })
    vi.advanceTimersByTime(TRAVEL_MS / 2)
    playback.send({ type: 'setSpeed', speed: 0.25 })
    vi.advanceTimersByTime(TRAVEL_MS)
    expect(playback.getSnapshot().context.movement?.t).toBeCloseTo(0.5, 2)
    vi.advanceTimersByTime(TRAVEL_MS)
    expect(playback.getSnapshot().context.movement).toBeNull()
  })

  it('plays hop after hop, resting on each, and stops at the last', () => {
    const playback = start()
    playback.send({ type: 'play' })
    vi.advanceTimersByTime(TRAVEL_MS)
    expect(playback.getSnapshot().context).toMatchObject({ cursor: 1, movement: null })
    vi.advanceTimersByTime(DWELL_MS)
    expect(playback.getSnapshot().context).toMatchObject({ cursor: 2, movement: { hop: 2 } })
    vi.advanceTimersByTime(TRAVEL_MS + DWELL_MS)
    expect(playback.getSnapshot().value).toBe('resting')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not make up for the time that a hidden tab slept', () => {
    const playback = start()
    playback.send({ type: 'play' })
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000)
    vi.advanceTimersToNextTimer()
    expect(playback.getSnapshot().context).toMatchObject({ cursor: 1, movement: null })
    clock.mockRestore()
  })

  it('waits for nothing after it has been stopped', () => {
    const playback = start()
    playback.send({ type: 'next' })
    playback.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})

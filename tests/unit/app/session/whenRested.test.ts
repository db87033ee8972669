import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenRested } from '../../../../src/app/session/whenRested'
import { createPlayback } from '../../../../src/playback/createPlayback'
import { TRAVEL_MS } from '../../../../src/playback/playbackMachine'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function start() {
  const playback = createPlayback({
    stops: Array.from({ length: 100 }, (_, stop) => stop),
    cursor: 0,
  })
  const act = vi.fn()
  return { playback, act, callOff: whenRested(playback, act) }
}

it('acts soon where nobody steps, and once', () => {
  const { act } = start()
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2000)
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(60_000)
  expect(act).toHaveBeenCalledOnce()
})

it('waits while a packet is on its way, and for the next step', () => {
  const { playback, act } = start()
  playback.send({ type: 'setSpeed', speed: 0.25 })
  playback.send({ type: 'next' })
  vi.advanceTimersByTime(TRAVEL_MS * 4)
  playback.send({ type: 'next' })
  vi.advanceTimersByTime(TRAVEL_MS * 4)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2000)
  expect(act).toHaveBeenCalledOnce()
})

it('acts in the end where somebody steps on and on', () => {
  const { playback, act } = start()
  for (let ms = 0; ms < 29_000; ms += 500) {
    playback.send({ type: 'next' })
    vi.advanceTimersByTime(500)
  }
  expect(act).not.toHaveBeenCalled()
  for (let ms = 0; ms < 2000; ms += 500) {
    playback.send({ type: 'next' })
    vi.advanceTimersByTime(500)
  }
  expect(act).toHaveBeenCalledOnce()
})

it('can be called off', () => {
  const { act, callOff } = start()
  callOff()
  vi.advanceTimersByTime(60_000)
  expect(act).not.toHaveBeenCalled()
})

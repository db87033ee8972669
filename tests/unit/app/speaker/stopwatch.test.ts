import { describe, expect, it } from 'vitest'
import {
  changeStopwatch,
  formatElapsed,
  getElapsedMs,
  parseStopwatch,
  startStopwatch,
} from '../../../../src/app/speaker/stopwatch'

const started = startStopwatch(1000)

describe('the stopwatch', () => {
  it('counts from its start', () => {
    expect(getElapsedMs(started, 1000)).toBe(0)
    expect(getElapsedMs(started, 61_000)).toBe(60_000)
  })

  it('leaves the breaks out', () => {
    const paused = changeStopwatch(started, 'pause', 5000)
    expect(getElapsedMs(paused, 90_000)).toBe(4000)
    const resumed = changeStopwatch(paused, 'resume', 100_000)
    expect(getElapsedMs(resumed, 100_000)).toBe(4000)
    expect(getElapsedMs(resumed, 103_000)).toBe(7000)
  })

  it('takes a second pause or a second resume for the first', () => {
    const paused = changeStopwatch(started, 'pause', 5000)
    expect(changeStopwatch(paused, 'pause', 9000)).toEqual(paused)
    expect(changeStopwatch(started, 'resume', 9000)).toEqual(started)
  })

  it('begins again at nought, and stays still where it stood still', () => {
    expect(getElapsedMs(changeStopwatch(started, 'reset', 8000), 9000)).toBe(1000)
    const paused = changeStopwatch(changeStopwatch(started, 'pause', 5000), 'reset', 8000)
    expect(getElapsedMs(paused, 99_000)).toBe(0)
    expect(getElapsedMs(changeStopwatch(paused, 'resume', 99_000), 99_500)).toBe(500)
  })

  it('never shows less than nought when the clock of the machine is put back', () => {
    expect(getElapsedMs(started, 10)).toBe(0)
  })

  it('is read back from text, and only from a whole one', () => {
    const paused = changeStopwatch(started, 'pause', 5000)
    for (const watch of [started, paused])
      expect(parseStopwatch(JSON.parse(JSON.stringify(watch)))).toEqual(watch)
    for (const broken of [null, 4, {}, { startedMs: 1 }, { startedMs: null, pausedMs: 1 }])
      expect(parseStopwatch(broken)).toBeNull()
  })

  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [245_000, '4:05'],
    [3_599_000, '59:59'],
    [3_845_000, '1:04:05'],
    [36_000_000, '10:00:00'],
  ])('writes %d ms as %s', (elapsedMs, text) => {
    expect(formatElapsed(elapsedMs, 'en')).toBe(text)
  })
})

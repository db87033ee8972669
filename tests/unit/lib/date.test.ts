import { describe, expect, it } from 'vitest'
import { formatHttpDate, formatIsoDate, formatTime } from '../../../src/lib/date'

describe('instants', () => {
  it('are written as HTTP, ISO 8601 and people want them', () => {
    expect(formatHttpDate(1767226200.9)).toBe('Thu, 01 Jan 2026 00:10:00 GMT')
    expect(formatIsoDate(1767226200.0204)).toBe('2026-01-01T00:10:00.020Z')
    expect(formatTime(1767269100)).toBe('12:05:00')
  })

  it('beyond the year 9999, or beyond every calendar, do not break anything', () => {
    expect(formatTime(1767226500000)).toMatch(/^\d\d:\d\d:\d\d$/)
    expect(formatTime(1e20)).toBe('100000000000000000000')
  })
})

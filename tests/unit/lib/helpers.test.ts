import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeBase64,
  decodeBase64UrlText,
  encodeBase64,
  encodeBase64Url,
  toBytes,
} from '../../../src/lib/base64url'
import { clipText } from '../../../src/lib/clipText'
import { formatHttpDate, formatIsoDate, formatTime } from '../../../src/lib/date'
import { createQueue } from '../../../src/lib/queue'
import { pickHex, pickNumber } from '../../../src/lib/random'

describe('chance', () => {
  it('is the same for the same seed and label, and lies in [0, 1)', () => {
    const property = fc.property(fc.integer(), fc.string(), (seed, label) => {
      const number = pickNumber(seed, label)
      expect(number).toBe(pickNumber(seed, label))
      expect(number >= 0 && number < 1).toBe(true)
    })
    fc.assert(property)
  })

  it('is spread evenly', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => pickNumber(1, `label ${index}`))
    for (const tenth of Array.from({ length: 10 }, (_, index) => index / 10)) {
      const inside = numbers.filter((number) => number >= tenth && number < tenth + 0.1)
      expect(inside.length).toBeGreaterThan(850)
      expect(inside.length).toBeLessThan(1150)
    }
  })

  it('differs between seeds and between labels', () => {
    expect(pickHex(1, 'a', 16)).toMatch(/^[0-9a-f]{16}$/)
    const ids = [pickHex(1, 'a', 16), pickHex(2, 'a', 16), pickHex(1, 'b', 16)]
    expect(new Set(ids).size).toBe(3)
  })
})

describe('base64url', () => {
  it('is what Node writes, and reads its own text back', () => {
    const property = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = toBytes(text)
      expect(encodeBase64(bytes)).toBe(Buffer.from(text).toString('base64'))
      expect(encodeBase64Url(bytes)).toBe(Buffer.from(text).toString('base64url'))
      expect(decodeBase64UrlText(encodeBase64Url(bytes))).toBe(text)
    })
    fc.assert(property)
  })

  it.each(['a', '+', 'a=b', '_w', 'ü'])('gives null for %j', (text) => {
    expect(decodeBase64UrlText(text)).toBeNull()
  })

  it('gives null for what is no base64 at all', () => {
    expect(decodeBase64('%')).toBeNull()
  })
})

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

describe('small texts', () => {
  it('are clipped to one line', () => {
    expect(clipText('abc', 3)).toBe('abc')
    expect(clipText('abcd', 3)).toBe('ab…')
    expect(clipText('a\r\nb', 9)).toBe('a b')
  })
})

describe('a queue', () => {
  it('starts the next work when the last has ended, even badly', async () => {
    const queue = createQueue()
    const log: string[] = []
    const first = queue.add(async () => {
      log.push('first starts')
      await Promise.resolve()
      log.push('first ends')
      throw new Error('broken')
    })
    const second = queue.add(() => {
      log.push('second starts')
      return Promise.resolve(2)
    })
    await expect(first).rejects.toThrow('broken')
    expect(await second).toBe(2)
    expect(log).toEqual(['first starts', 'first ends', 'second starts'])
  })
})

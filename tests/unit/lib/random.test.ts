import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFlaw } from '../../../src/lib/findJsonFlaw'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['{"lines":', 9],
    ['{"lines": [{"bookId": 3}]', 25],
    ['{"a": 1,}', 8],
    ["{'a': 1}", 1],
    ['[1 2]', 3],
    ['"no end', 7],
    ['"\\x"', 1],
    ['{"a" 1}', 5],
    ['{} {}', 3],
    ['nul', 0],
    ['01', 1],
  ])('%j: at %i', (text, place) => {
    expect(findJsonFlaw(text)).toBe(place)
  })

  it('is there for exactly the texts that JSON.parse() refuses', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.nat(3)).map(([text, index, width]) => {
      const place = index % (text.length + 1)
      return text.slice(0, place) + text.slice(place + width)
    })
    const any = fc.oneof(
      fc.json(),
      cut,
      fc.string(),
      fc.stringMatching(/^[[\]{}",:0-9etruns\\ -]*$/),
    )
    fc.assert(
      fc.property(any, (text) => {
        expect(findJsonFlaw(text) === null).toBe(isJson(text))
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})

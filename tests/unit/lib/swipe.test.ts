import { describe, expect, it } from 'vitest'
import { getSwipe } from '../../../src/lib/swipe'

const from = { x: 200, y: 300 }

describe('a swipe', () => {
  it.each([
    ['left', 120, 310],
    ['right', 260, 290],
    ['up', 210, 200],
    ['down', 190, 380],
  ])('to the %s is told by where the finger is lifted', (way, x, y) => {
    expect(getSwipe(from, { x, y })).toBe(way)
  })

  it('is no tap with an unsteady hand', () => {
    expect(getSwipe(from, { x: 225, y: 308 })).toBeNull()
  })

  it('is not meant where the finger went askew', () => {
    expect(getSwipe(from, { x: 140, y: 350 })).toBeNull()
  })
})

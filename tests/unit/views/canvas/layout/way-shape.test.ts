import { describe, expect, it } from 'vitest'
import { toKeyframes } from '../../../../../src/views/canvas/layout/way-shape'

describe('the course of the packet', () => {
  it('is as long in time as it is on the way', () => {
    const keyframes = toKeyframes([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ])
    expect(keyframes).toEqual([
      { offset: 0, transform: 'translate(0px, 0px)' },
      { offset: 1, transform: 'translate(100px, 0px)' },
    ])
  })

  it('ends where it stays: a browser would make up an end of its own', () => {
    const here = { x: 79, y: 287 }
    expect(toKeyframes([here, here])).toEqual([
      { offset: 0, transform: 'translate(79px, 287px)' },
      { offset: 1, transform: 'translate(79px, 287px)' },
    ])
  })

  it('never goes back in time, and begins and ends with the way', () => {
    const way = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 90 },
    ]
    const offsets = toKeyframes(way).map(({ offset }) => offset)
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
    expect([offsets[0], offsets.at(-1)]).toEqual([0, 1])
  })
})

import { describe, expect, it } from 'vitest'
import { planAnimation } from '../../../../../src/views/canvas/picture/planAnimation'
import { getPointOnWay } from '../../../../../src/views/canvas/layout/way-shape'

const stopsOf = (count: number) => Array.from({ length: count }, (_, index) => index * 2)
const caption = () => 'The router matches GET /orders/42 to /orders/{id}.'

describe('the plan of an animation', () => {
  it('rests at every stop, in order, with the packet at its end', () => {
    const frames = planAnimation([0, 3, 4], caption)
    const resting = frames.filter(({ travelled }) => travelled === 1)
    expect(resting.map(({ cursor }) => cursor)).toEqual([0, 3, 4])
    for (const { durationMs } of resting) expect(durationMs).toBeGreaterThanOrEqual(1300)
  })

  it('lets the packet travel before it rests, but not to the first stop', () => {
    const frames = planAnimation([0, 3], caption)
    expect(frames[0]).toMatchObject({ cursor: 0, travelled: 1 })
    const travel = frames.filter(({ travelled }) => travelled < 1)
    expect(travel.every(({ cursor }) => cursor === 3)).toBe(true)
    expect(travel.map(({ travelled }) => travelled)).toEqual(
      travel.map(({ travelled }) => travelled).toSorted((a, b) => a - b),
    )
    expect(travel.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBeCloseTo(480)
  })

  it('gives longer captions more time', () => {
    const frames = planAnimation([0, 1, 2], (cursor) => 'x'.repeat(cursor === 0 ? 20 : 80))
    const rest = (at: number) =>
      frames.find(({ cursor, travelled }) => cursor === at && travelled === 1)?.durationMs ?? 0
    expect(rest(1)).toBeGreaterThan(rest(0))
  })

  it.each([1, 27, 114, 399, 900])('of %i stops has a bounded number of frames', (count) => {
    const frames = planAnimation(stopsOf(count), caption)
    expect(frames.length).toBeLessThanOrEqual(Math.max(400, count))
    expect(new Set(frames.map(({ cursor }) => cursor)).size).toBe(count)
  })
})

describe('a point on a way', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]

  it('is at its ends at 0 and 1, and in proportion between', () => {
    expect(getPointOnWay(way, 0)).toEqual({ x: 0, y: 0 })
    expect(getPointOnWay(way, 0.25)).toEqual({ x: 25, y: 0 })
    expect(getPointOnWay(way, 1)).toEqual({ x: 100, y: 0 })
  })

  it('is the only one there is where nothing moves', () => {
    expect(getPointOnWay([{ x: 7, y: 8 }], 0.5)).toEqual({ x: 7, y: 8 })
    const twice = [
      { x: 7, y: 8 },
      { x: 7, y: 8 },
    ]
    expect(getPointOnWay(twice, 1)).toEqual({ x: 7, y: 8 })
  })
})

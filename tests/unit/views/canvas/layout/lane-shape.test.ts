import { describe, expect, it } from 'vitest'
import { toLaneShape } from '../../../../../src/views/canvas/layout/lane-shape'

const read = (head: string) => head.split(' ').map((corner) => corner.split(',').map(Number))

describe('the arrow head of a lane', () => {
  it('lies along the last piece of the lane, with its tip at the end', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 80 },
      { x: 40, y: 80 },
    ]
    const shape = toLaneShape(points, 20)
    expect(read(shape?.head ?? '')).toEqual([
      [20, 92],
      [40, 80],
      [20, 68],
    ])
    expect(shape?.line).toMatch(/L 20 80$/)
  })

  it('is no longer than that piece', () => {
    const shape = toLaneShape(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
      20,
    )
    expect(read(shape?.head ?? '')[0]?.[0]).toBe(0)
  })
})

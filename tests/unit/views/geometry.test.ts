import { describe, expect, it } from 'vitest'
import {
  getBoxes,
  getLanes,
  getRestPoint,
  getWay,
  layoutTrace,
  type Box,
  type Orientation,
} from '../../../src/views/canvas/geometry'
import { sampleTrace } from '../../fixtures/sample-trace'

const OPEN: ReadonlySet<string> = new Set()
const CLOSED: ReadonlySet<string> = new Set(['middleware'])

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe.each<Orientation>(['horizontal', 'vertical'])('the %s layout', (orientation) => {
  it('lets no two boxes overlap, but for the gates inside their group', () => {
    for (const closed of [OPEN, CLOSED]) {
      const boxes = getBoxes(layoutTrace(sampleTrace, orientation, closed))
      for (const a of boxes)
        for (const b of boxes)
          if (a.id < b.id && !(a.kind === 'gates' || b.kind === 'gates'))
            expect(overlap(a, b), `${a.id} and ${b.id}`).toBe(false)
    }
  })

  it('keeps the way out and the way back apart', () => {
    const layout = layoutTrace(sampleTrace, orientation, OPEN)
    for (const id of ['frontend', 'api', 'logic', 'database'])
      expect(getRestPoint(layout, id, 'out')).not.toEqual(getRestPoint(layout, id, 'back'))
  })

  it('draws two lanes between every pair of neighbours, in the direction of travel', () => {
    const lanes = getLanes(layoutTrace(sampleTrace, orientation, OPEN))
    const along = orientation === 'horizontal' ? 'x' : 'y'
    for (const { lane, points } of lanes) {
      const forward = (points[1]?.[along] ?? 0) > (points[0]?.[along] ?? 0)
      expect(forward).toBe(lane === 'out')
    }
    expect(lanes.filter(({ lane }) => lane === 'out')).toHaveLength(lanes.length / 2)
  })

  it('starts every way where the packet rests and ends it where it will rest', () => {
    const layout = layoutTrace(sampleTrace, orientation, OPEN)
    const way = getWay(layout, { id: 'api', lane: 'out' }, { id: 'logging', lane: 'out' })
    expect(way[0]).toEqual(getRestPoint(layout, 'api', 'out'))
    expect(way.at(-1)).toEqual(getRestPoint(layout, 'logging', 'out'))
  })
})

it('draws a closed group as one box without gates', () => {
  const boxes = getBoxes(layoutTrace(sampleTrace, 'horizontal', CLOSED)).map(({ id }) => id)
  expect(boxes).toContain('middleware')
  expect(boxes).not.toContain('authenticate')
})

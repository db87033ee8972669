import { describe, expect, it } from 'vitest'
import { layoutTrace } from '../../../../../src/views/canvas/layout/geometry'
import {
  findNeighbour,
  getStopBoxes,
  type ArrowDirection,
} from '../../../../../src/views/canvas/layout/neighbours'
import type { Orientation } from '../../../../../src/views/canvas/layout/sizes'
import { sampleTrace } from '../../../../fixtures/sample-trace'

const OPEN: ReadonlySet<string> = new Set()

function walk(start: string, keys: string, orientation: Orientation, closed = OPEN): string {
  const layout = layoutTrace(sampleTrace, orientation, closed)
  const directions = keys.split(' ') as ArrowDirection[]
  return directions.reduce((id, key) => findNeighbour(layout, id, key) ?? id, start)
}

describe('the arrow keys between the boxes', () => {
  it('lead along the trip into the middle of the gates, and out of them to the next box', () => {
    const gate = walk('api', 'right', 'horizontal')
    expect(sampleTrace.participants.find(({ id }) => id === gate)?.group).toBe('middleware')
    expect(walk('logging', 'right', 'horizontal')).toBe('logic')
    expect(walk('logging', 'left', 'horizontal')).toBe('api')
  })

  it('lead from gate to gate and stop at the last of them', () => {
    expect(walk('logging', 'down', 'horizontal')).toBe('cors')
    expect(walk('cors', 'up up up', 'horizontal')).toBe('logging')
    expect(walk('frontend', 'up', 'horizontal')).toBe('frontend')
    expect(walk('frontend', 'left', 'horizontal')).toBe('frontend')
  })

  it('lead between what shares a column', () => {
    expect(walk('database', 'down', 'horizontal')).toBe('payment')
    expect(walk('payment', 'up', 'horizontal')).toBe('database')
    expect(walk('database', 'right', 'vertical')).toBe('payment')
  })

  it('run downwards where the trip does', () => {
    expect(walk('api', 'down', 'vertical')).toBe('logging')
    expect(walk('logging', 'up', 'vertical')).toBe('api')
    expect(walk('logging', 'right', 'vertical')).toBe('logging')
  })

  it('pass a closed group as one box', () => {
    expect(walk('api', 'right', 'horizontal', new Set(['middleware']))).toBe('middleware')
    expect(walk('api', 'right right', 'horizontal', new Set(['middleware']))).toBe('logic')
  })

  it.each(['horizontal', 'vertical'] as const)('reach every box that has a name, %s', (way) => {
    const layout = layoutTrace(sampleTrace, way, OPEN)
    const reached = new Set(['frontend'])
    for (const id of reached)
      for (const to of ['left', 'right', 'up', 'down'] as const) {
        const next = findNeighbour(layout, id, to)
        if (next !== null) reached.add(next)
      }
    expect([...reached].toSorted()).toEqual(
      getStopBoxes(layout)
        .map(({ id }) => id)
        .toSorted(),
    )
  })
})

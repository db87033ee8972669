import { describe, expect, it } from 'vitest'
import type { Participant } from '../../../../../src/trace/trace'
import { getBoxes, layoutTrace, type Box } from '../../../../../src/views/canvas/layout/geometry'
import type { Orientation } from '../../../../../src/views/canvas/layout/sizes'
import {
  getColumn,
  getLanes,
  getRestPoint,
  getWay,
} from '../../../../../src/views/canvas/layout/ways'
import { sampleTrace } from '../../../../fixtures/sample-trace'

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

describe('the way of the packet through the gates', () => {
  const layout = layoutTrace(sampleTrace, 'horizontal', OPEN)
  const gates = getBoxes(layout).filter(({ kind }) => kind === 'gate')

  it.each([
    ['from one gate to the next', 'logging', 'authenticate'],
    ['in from the API', 'api', 'authenticate'],
    ['out to Business logic', 'authenticate', 'logic'],
    ['back to the API', 'authenticate', 'api'],
  ])('runs beside their names, %s', (_, from, to) => {
    const lane = to === 'api' ? 'back' : 'out'
    const way = getWay(layout, { id: from, lane }, { id: to, lane })
    // Upright pieces are those that would run down through the gates.
    for (const [index, { x, y }] of way.slice(1).entries()) {
      const before = way[index]
      if (before?.x !== x || before.y === y) continue
      for (const gate of gates) expect(x > gate.x && x < gate.x + gate.width, gate.id).toBe(false)
    }
  })
})

it('draws a closed group as one box without gates', () => {
  const boxes = getBoxes(layoutTrace(sampleTrace, 'horizontal', CLOSED)).map(({ id }) => id)
  expect(boxes).toContain('middleware')
  expect(boxes).not.toContain('authenticate')
})

it('draws the gates in the order in which the trip passes them', () => {
  const { participants } = sampleTrace
  const gates = participants.filter(({ kind }) => kind === 'gate').toReversed()
  const first = participants.findIndex(({ kind }) => kind === 'gate')
  const turned = participants.toSpliced(first, gates.length, ...gates)
  const boxes = getBoxes(layoutTrace({ ...sampleTrace, participants: turned }, 'horizontal', OPEN))
  const drawn = boxes.filter(({ kind }) => kind === 'gate').toSorted((a, b) => a.y - b.y)
  expect(drawn.map(({ id }) => id)).toEqual(gates.map(({ id }) => id))
})

describe('the network', () => {
  const [frontend, ...rest] = sampleTrace.participants
  const stop = (id: string): Participant => ({ id, name: id, kind: 'network', group: 'network' })
  const trace = {
    ...sampleTrace,
    participants: [...(frontend ? [frontend] : []), ...['dns', 'tcp', 'tls'].map(stop), ...rest],
  }

  it('is a narrow box between Frontend and API while it is closed', () => {
    const layout = layoutTrace(trace, 'horizontal', new Set(['network']))
    const boxes = getBoxes(layout)
    const width = (id: string) => boxes.find((box) => box.id === id)?.width ?? 0
    expect(getColumn(layout, 'network')).toBe(1)
    expect(getColumn(layout, 'api')).toBe(2)
    expect(width('network')).toBeLessThan(width('api'))
  })

  it('shows DNS, TCP and TLS while it is open', () => {
    const boxes = getBoxes(layoutTrace(trace, 'horizontal', OPEN)).map(({ id }) => id)
    expect(boxes).toEqual(expect.arrayContaining(['network', 'dns', 'tcp', 'tls']))
  })

  it('is crossed in one line by a response', () => {
    const layout = layoutTrace(trace, 'horizontal', new Set(['network']))
    const way = getWay(layout, { id: 'api', lane: 'back' }, { id: 'frontend', lane: 'back' })
    expect(new Set(way.map(({ y }) => y)).size).toBe(1)
  })
})

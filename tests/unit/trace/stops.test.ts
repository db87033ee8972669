import { describe, expect, it } from 'vitest'
import { getClosedAtFirst, getStopAfter, getStopBefore, getStops } from '../../../src/trace/stops'
import { sampleTrace } from '../../fixtures/sample-trace'

const LAST = sampleTrace.hops.length - 1

describe('stepping', () => {
  it('stops at every hop while the group is open', () => {
    expect(getStops(sampleTrace, new Set())).toEqual(sampleTrace.hops.map((_hop, index) => index))
  })

  it('passes a closed group once on the way out and once on the way back', () => {
    const stops = getStops(sampleTrace, new Set(['middleware']))
    const inside = stops.filter(
      (stop) =>
        sampleTrace.participants.find(({ id }) => id === sampleTrace.hops[stop]?.to)?.group ===
        'middleware',
    )
    expect(inside).toHaveLength(2)
    expect(stops.at(-1)).toBe(LAST)
    expect(stops.length).toBeLessThan(sampleTrace.hops.length)
  })
})

describe('the stops around a hop', () => {
  it('are the nearest on each side, and none at the ends', () => {
    const stops = [0, 3, 7]
    expect([0, 1, 3, 9].map((hop) => getStopBefore(stops, hop))).toEqual([null, 0, 0, 7])
    expect([0, 1, 3, 7].map((hop) => getStopAfter(stops, hop))).toEqual([3, 3, 7, null])
  })
})

it('says which groups a Trace begins with closed', () => {
  const [middleware] = sampleTrace.groups
  if (!middleware) throw new Error('the sample has a group')
  const groups = [middleware, { ...middleware, id: 'network', closedAtFirst: true }]
  expect(getClosedAtFirst({ ...sampleTrace, groups })).toEqual(['network'])
})

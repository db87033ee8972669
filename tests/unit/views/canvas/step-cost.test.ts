/**
 * What a step costs must not grow with the trip. Measured is the work that a step asks of the waist and the
 * picture, at its quickest of many steps: so that a busy machine makes no difference.
 */
import { expect, it } from 'vitest'
import { frameAt } from '../../../../src/trace/frameAt'
import { getPacketLook } from '../../../../src/trace/look'
import { getPreviousMessage } from '../../../../src/trace/messages'
import { getClosedAtFirst } from '../../../../src/trace/stops'
import type { Trace } from '../../../../src/trace/trace'
import { toEdges, toNodes } from '../../../../src/views/canvas/flow/to-flow'
import { layoutTrace } from '../../../../src/views/canvas/layout/geometry'
import { getPacketWay } from '../../../../src/views/canvas/layout/packet'
import { getLanes } from '../../../../src/views/canvas/layout/ways'
import { readRecorded } from '../../../fixtures/recorded'

const SHORT = readRecorded('place-order')

/** The same trip again and again, as one journey. */
function repeat(trace: Trace, times: number): Trace {
  const repeats = Array.from({ length: times }, (_, index) => index)
  return {
    ...trace,
    exchanges: repeats.flatMap(() => trace.exchanges),
    hops: repeats.flatMap((round) =>
      trace.hops.map((hop) => ({
        ...hop,
        exchange: hop.exchange + round * trace.exchanges.length,
      })),
    ),
  }
}

/** Steps through the last hops of a trip, twice; the time of the quickest step, ms. */
function measureStep(trace: Trace): number {
  const closed = new Set(getClosedAtFirst(trace))
  const layout = layoutTrace(trace, 'horizontal', closed)
  const still = { selected: null, spotlight: null, tabStop: '', grabs: null }
  const nothing = () => undefined
  const flow = {
    ...still,
    layout,
    lanes: getLanes(layout),
    nameLane: () => '',
    words: { box: (id: string) => id, role: () => '' },
    onSelect: nothing,
    onToggleGroup: nothing,
  }
  const cursors = Array.from({ length: 40 }, (_, index) => trace.hops.length - 40 + index)
  const times = [...cursors, ...cursors].map((cursor) => {
    const startedMs = performance.now()
    const frame = frameAt(trace, cursor, { closed })
    toNodes({ ...flow, frame })
    toEdges({ ...flow, frame })
    getPacketWay(trace, layout, frame.stopBefore, cursor)
    getPacketLook(trace, cursor)
    getPreviousMessage(trace, cursor)
    return performance.now() - startedMs
  })
  return Math.min(...times)
}

it('costs about the same in a trip of 40 hops and in one of 17,000', () => {
  const long = repeat(SHORT, Math.ceil(17_000 / SHORT.hops.length))
  expect(long.hops.length).toBeGreaterThanOrEqual(17_000)
  // Once for the machine to warm up.
  measureStep(SHORT)
  const [short, far] = [measureStep(SHORT), measureStep(long)]
  expect(far, `${short} ms in the short trip`).toBeLessThan(4 * short + 0.2)
})

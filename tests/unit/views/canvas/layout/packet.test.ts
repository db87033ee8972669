import { expect, it } from 'vitest'
import { getLane } from '../../../../../src/views/canvas/layout/packet'
import { readRecorded } from '../../../../fixtures/recorded'

it('begins each request of a journey on the way out, not where the last response came in', () => {
  const trace = readRecorded('cookie-session')
  const starts = trace.hops.flatMap(({ exchange }, index) =>
    exchange === trace.hops[index - 1]?.exchange ? [] : [index],
  )
  expect(starts.length).toBeGreaterThan(1)
  for (const start of starts) {
    expect(getLane(trace, start), `hop ${start + 1}`).toBe('out')
    if (start > 0) expect(getLane(trace, start - 1)).toBe('back')
  }
})

it('stays on the lane that brought the message while it is decided about', () => {
  const trace = readRecorded('cookie-session')
  const decision = trace.hops.findIndex(
    ({ direction }, index) =>
      direction === 'internal' && trace.hops[index - 1]?.direction === 'request',
  )
  expect(getLane(trace, decision)).toBe('out')
})

import { expect, it } from 'vitest'
import { indexTrace } from '../../../src/trace/indexTrace'
import { readRecorded } from '../../fixtures/recorded'

it('begins each request of a journey on the way out, not where the last response came in', () => {
  const trace = readRecorded('cookie-session')
  const { lanes } = indexTrace(trace)
  const starts = trace.hops.flatMap(({ exchange }, index) =>
    exchange === trace.hops[index - 1]?.exchange ? [] : [index],
  )
  expect(starts.length).toBeGreaterThan(1)
  for (const start of starts) {
    expect(lanes[start], `hop ${start + 1}`).toBe('out')
    if (start > 0) expect(lanes[start - 1]).toBe('back')
  }
})

it('stays on the lane that brought the message while it is decided about', () => {
  const trace = readRecorded('expired-token')
  const { lanes } = indexTrace(trace)
  const decision = trace.hops.findIndex(
    ({ direction }, index) =>
      direction === 'internal' && trace.hops[index - 1]?.direction === 'request',
  )
  expect(trace.hops[decision]?.outcome).toBe('problem.created')
  expect(lanes[decision]).toBe('out')
})

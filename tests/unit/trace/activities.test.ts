import { describe, expect, it } from 'vitest'
import { getActivities } from '../../../src/trace/activities'
import { sampleTrace } from '../../fixtures/sample-trace'

describe('activities', () => {
  it('last from the request that comes in to the answer that leaves', () => {
    const [logging, ...more] = getActivities(sampleTrace, 'logging')
    const [frontend] = getActivities(sampleTrace, 'frontend')
    expect(more).toEqual([])
    expect(frontend).toEqual({ startMs: 0, endMs: sampleTrace.durationMs })
    expect(logging?.startMs).toBeGreaterThan(0)
    expect(logging?.endMs).toBeLessThan(sampleTrace.durationMs)
    expect(getActivities(sampleTrace, 'database')).toEqual([])
  })
})

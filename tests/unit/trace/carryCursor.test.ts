import { describe, expect, it } from 'vitest'
import { carryCursor } from '../../../src/trace/carryCursor'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../fixtures/sample-trace'

const LAST = sampleTrace.hops.length - 1

describe('swapping a Trace', () => {
  const shorter = { ...sampleTrace, hops: sampleTrace.hops.slice(0, 4) }

  it('keeps the cursor at the same hop as far as the two runs agree', () => {
    expect(carryCursor(sampleTrace, sampleTrace, 9)).toBe(9)
    expect(carryCursor(sampleTrace, shorter, 9)).toBe(3)
    expect(carryCursor(shorter, sampleTrace, 2)).toBe(2)
  })

  it('goes to the first hop that differs when the cursor stood behind it', () => {
    const other = {
      ...sampleTrace,
      hops: sampleTrace.hops.map((hop, index) =>
        index === SAMPLE_FAILING_HOP ? { ...hop, outcome: 'token.valid' } : hop,
      ),
    }
    expect(carryCursor(sampleTrace, other, LAST)).toBe(SAMPLE_FAILING_HOP)
  })
})

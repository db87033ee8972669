import { describe, expect, it } from 'vitest'
import { frameAt } from '../../../src/trace/frameAt'
import { indexTrace } from '../../../src/trace/indexTrace'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../fixtures/sample-trace'

const FIRST = 0
const LAST = sampleTrace.hops.length - 1
const NEVER = ['authorize', 'validate', 'logic', 'database']

describe('the state of a participant', () => {
  it('is idle before the trip has come to it', () => {
    expect(frameAt(sampleTrace, FIRST).stateOf('authenticate')).toBe('idle')
    expect(frameAt(sampleTrace, FIRST).stateOf('database')).toBe('idle')
  })

  it('is passed once the request went through, failed where it was refused', () => {
    expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP).stateOf('logging')).toBe('passed')
    expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP).stateOf('authenticate')).toBe('failed')
    expect(frameAt(sampleTrace, LAST).stateOf('authenticate')).toBe('failed')
  })

  it('is never reached behind the failing gate, but only once that has failed', () => {
    expect(indexTrace(sampleTrace).neverReached).toEqual(expect.arrayContaining(NEVER))
    for (const id of NEVER) {
      expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP - 1).stateOf(id)).toBe('idle')
      expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP).stateOf(id)).toBe('never-reached')
    }
  })

  it('begins afresh with the next request of a journey, and counts its own way only', () => {
    const [first] = sampleTrace.hops
    if (!first) throw new Error('the sample has hops')
    const early = [first, { ...first, to: 'database' }]
    const journey = {
      ...sampleTrace,
      exchanges: [...sampleTrace.exchanges, ...sampleTrace.exchanges],
      hops: [...early, ...sampleTrace.hops.map((hop) => ({ ...hop, exchange: 1 }))],
    }
    expect(frameAt(journey, 1).stateOf('database')).toBe('passed')
    expect(frameAt(journey, 1).unreached).toEqual([])
    expect(frameAt(journey, 2).stateOf('database')).toBe('idle')
    const failing = early.length + SAMPLE_FAILING_HOP
    expect(frameAt(journey, failing).stateOf('database')).toBe('never-reached')
    expect(frameAt(journey, failing).unreached).toEqual(indexTrace(sampleTrace).neverReached)
  })

  it('makes the group fail with its gate', () => {
    expect(indexTrace(sampleTrace).failing).toBe(SAMPLE_FAILING_HOP)
    expect(frameAt(sampleTrace, FIRST).stateOf('middleware')).toBe('idle')
    expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP - 1).stateOf('middleware')).toBe('passed')
    expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP).stateOf('middleware')).toBe('failed')
  })
})

describe('a frame', () => {
  it('is one for all views of a step', () => {
    const closed = new Set(['middleware'])
    expect(frameAt(sampleTrace, 3, { closed })).toBe(frameAt(sampleTrace, 3, { closed }))
    expect(frameAt(sampleTrace, 4, { closed })).not.toBe(frameAt(sampleTrace, 3, { closed }))
  })

  it('stays inside the trip', () => {
    expect(frameAt(sampleTrace, -1).cursor).toBe(0)
    expect(frameAt(sampleTrace, 99).cursor).toBe(LAST)
    expect([frameAt(sampleTrace, 0).isFirst, frameAt(sampleTrace, LAST).isLast]).toEqual([
      true,
      true,
    ])
  })

  it('carries the message that is under way', () => {
    expect(frameAt(sampleTrace, LAST).message?.label).toBe('401')
  })

  it('is decided from the failing hop on', () => {
    expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP - 1).isDecided).toBe(false)
    expect(frameAt(sampleTrace, SAMPLE_FAILING_HOP).isDecided).toBe(true)
  })

  it('with a horizon tells nothing of what lies behind it', () => {
    const frame = frameAt(sampleTrace, SAMPLE_FAILING_HOP, { horizon: SAMPLE_FAILING_HOP })
    expect(frame.unreached).toEqual([])
    expect(frame.stateOf('authenticate')).toBe('failed')
    for (const id of NEVER) expect(frame.stateOf(id)).toBe('idle')
    expect([SAMPLE_FAILING_HOP, SAMPLE_FAILING_HOP + 1].map(frame.isKnown)).toEqual([true, false])
  })

  it('knows at least where it is itself', () => {
    expect(frameAt(sampleTrace, 4, { horizon: 2 }).horizon).toBe(4)
  })
})

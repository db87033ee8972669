import { describe, expect, it } from 'vitest'
import {
  carryCursor,
  getActivities,
  getFailingHop,
  getGroupState,
  getMessage,
  getNeverReached,
  getParticipantState,
  getPreviousMessage,
  getUnreached,
  getStops,
  markLines,
} from '../../../src/trace/questions'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../fixtures/sample-trace'

const FIRST = 0
const LAST = sampleTrace.hops.length - 1
const NEVER = ['authorize', 'validate', 'logic', 'database']

describe('the state of a participant', () => {
  it('is idle before the trip has come to it', () => {
    expect(getParticipantState(sampleTrace, FIRST, 'authenticate')).toBe('idle')
    expect(getParticipantState(sampleTrace, FIRST, 'database')).toBe('idle')
  })

  it('is passed once the request went through, failed where it was refused', () => {
    expect(getParticipantState(sampleTrace, SAMPLE_FAILING_HOP, 'logging')).toBe('passed')
    expect(getParticipantState(sampleTrace, SAMPLE_FAILING_HOP, 'authenticate')).toBe('failed')
    expect(getParticipantState(sampleTrace, LAST, 'authenticate')).toBe('failed')
  })

  it('is never reached behind the failing gate, but only once that has failed', () => {
    expect(getNeverReached(sampleTrace)).toEqual(expect.arrayContaining(NEVER))
    for (const id of NEVER) {
      expect(getParticipantState(sampleTrace, SAMPLE_FAILING_HOP - 1, id)).toBe('idle')
      expect(getParticipantState(sampleTrace, SAMPLE_FAILING_HOP, id)).toBe('never-reached')
    }
  })

  it('begins afresh with the next request of a journey, and counts its own way only', () => {
    const [first] = sampleTrace.hops
    if (!first) throw new Error('the sample has hops')
    const early = [first, { ...first, to: 'database' }]
    const journey = {
      ...sampleTrace,
      hops: [...early, ...sampleTrace.hops.map((hop) => ({ ...hop, exchange: 1 }))],
    }
    expect(getParticipantState(journey, 1, 'database')).toBe('passed')
    expect(getUnreached(journey, 1)).toEqual([])
    expect(getParticipantState(journey, 2, 'database')).toBe('idle')
    const failing = early.length + SAMPLE_FAILING_HOP
    expect(getParticipantState(journey, failing, 'database')).toBe('never-reached')
    expect(getUnreached(journey, failing)).toEqual(getNeverReached(sampleTrace))
  })

  it('makes the group fail with its gate', () => {
    expect(getFailingHop(sampleTrace)).toBe(SAMPLE_FAILING_HOP)
    expect(getGroupState(sampleTrace, FIRST, 'middleware')).toBe('idle')
    expect(getGroupState(sampleTrace, SAMPLE_FAILING_HOP - 1, 'middleware')).toBe('passed')
    expect(getGroupState(sampleTrace, SAMPLE_FAILING_HOP, 'middleware')).toBe('failed')
  })
})

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

describe('messages', () => {
  it('marks the lines that were not in the message before', () => {
    expect(markLines({ text: 'a\r\nb' }, 'a\r\nc')).toEqual([
      { text: 'a', changed: false, decides: false },
      { text: 'b', changed: true, decides: false },
    ])
    expect(markLines({ text: 'a' }, null)).toEqual([{ text: 'a', changed: false, decides: false }])
  })

  it.each([
    ['start-line', ['POST /orders HTTP/1.1']],
    ['Accept', ['accept: text/html', 'Accept: */*']],
    ['content', ['{"a":1}']],
    ['Cookie', []],
  ])('marks the part that decided: %s', (decidedBy, expected) => {
    const text = 'POST /orders HTTP/1.1\r\naccept: text/html\r\nAccept: */*\r\n\r\n{"a":1}'
    const marked = markLines({ text, decidedBy }, null).filter(({ decides }) => decides)
    expect(marked.map((line) => line.text)).toEqual(expected)
  })

  it('finds a field in a message that ends without an empty line, and no content', () => {
    const find = (decidedBy: string) =>
      markLines({ text: 'GET / HTTP/1.1\r\nAccept: */*', decidedBy }, null).filter(
        ({ decides }) => decides,
      ).length
    expect([find('Accept'), find('content')]).toEqual([1, 0])
  })

  it('compares a message with the last one of its kind', () => {
    expect(getPreviousMessage(sampleTrace, 0)).toBeNull()
    expect(getPreviousMessage(sampleTrace, SAMPLE_FAILING_HOP)?.kind).toBe('request')
    expect(getPreviousMessage(sampleTrace, SAMPLE_FAILING_HOP + 1)).toBeNull()
    expect(getMessage(sampleTrace, LAST)?.label).toBe('401')
  })
})

describe('messages with a service outside', () => {
  const [hop] = sampleTrace.hops
  const talk = (from: string, to: string, text: string) => ({
    ...(hop as NonNullable<typeof hop>),
    from,
    to,
    evidence: { message: { kind: 'request' as const, label: 'POST', text } },
  })
  const trace = {
    ...sampleTrace,
    participants: [
      ...sampleTrace.participants.filter(({ id }) => id !== 'payment'),
      { id: 'payment', name: 'Payment', kind: 'external' as const, group: null },
    ],
    hops: [
      talk('validate', 'logic', 'shop'),
      talk('logic', 'payment', 'charge'),
      talk('logic', 'logic', 'shop again'),
    ],
  }

  it('are not compared with those of the request itself', () => {
    expect(getPreviousMessage(trace, 1)).toBeNull()
    expect(getPreviousMessage(trace, 2)?.text).toBe('shop')
  })
})

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

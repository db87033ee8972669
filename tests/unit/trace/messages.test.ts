import { describe, expect, it } from 'vitest'
import { getPreviousMessage, markLines } from '../../../src/trace/messages'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../fixtures/sample-trace'

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

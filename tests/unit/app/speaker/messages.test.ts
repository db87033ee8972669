import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMessage, readNonce, sealMessage } from '../../../../src/app/speaker/messages'
import { MESSAGES, OTHER, PAGE, SHOWN, TRACE } from '../../../fixtures/sample-messages'

type Fields = Record<string, unknown>

const seal = (message: unknown): Fields => sealMessage(message as never, OTHER) as Fields
const shown = (fields: Fields) =>
  parseMessage(seal({ kind: 'shown', audience: PAGE, shown: { ...SHOWN, ...fields } }))
const ask = (fields: Fields) => parseMessage(seal({ kind: 'ask', audience: PAGE, ask: fields }))
const trace = (fields: Fields) =>
  parseMessage(seal({ kind: 'trace', audience: PAGE, key: 'k', trace: { ...TRACE, ...fields } }))

describe('a message between the windows', () => {
  it.each(MESSAGES)('$kind arrives as it was sent', (message) => {
    const sealed = structuredClone(sealMessage(message, OTHER))
    expect(parseMessage(sealed)).toEqual(message)
    expect(readNonce(sealed)).toBe(OTHER)
  })

  it('of another protocol or version is none', () => {
    for (const message of MESSAGES) {
      expect(parseMessage(message)).toBeNull()
      expect(parseMessage({ ...seal(message), version: 1 })).toBeNull()
      expect(parseMessage({ ...seal(message), version: '1' })).toBeNull()
      expect(parseMessage({ ...seal(message), protocol: 'reveal' })).toBeNull()
    }
  })

  it('of a kind that nobody knows, or without its page, is none', () => {
    expect(parseMessage(seal({ kind: 'reload', audience: PAGE }))).toBeNull()
    expect(parseMessage(seal({ kind: 'left' }))).toBeNull()
    expect(parseMessage(seal({ kind: 'left', audience: 'all' }))).toBeNull()
    expect(parseMessage(seal({ kind: 'claim', audience: PAGE, page: 7 }))).toBeNull()
    expect(parseMessage(seal({ kind: 'offer', audience: PAGE }))).toBeNull()
  })

  it.each([
    ['speaker', 'me'],
    ['audience', undefined],
    ['audience', ''],
    ['trace', 4],
    ['trace', undefined],
    ['first', undefined],
  ])('hello with %s %s is none', (name, value) => {
    const hello = {
      kind: 'hello',
      speaker: OTHER,
      audience: PAGE,
      trace: null,
      first: false,
      [name]: value,
    }
    expect(parseMessage(seal(hello))).toBeNull()
  })

  it.each([
    { what: 'command', command: 'eval', key: '' },
    { what: 'command', command: 'next' },
    { what: 'command', command: 'toString', key: '' },
    { what: 'seek', cursor: -1 },
    { what: 'seek', cursor: 1.5 },
    { what: 'seek', cursor: '3' },
    { what: 'seek', cursor: Number.NaN },
    { what: 'spotlight', id: null },
    { what: 'stopwatch', action: 'stop' },
    { what: 'open', id: 'https://evil.example' },
    {},
  ])('the wish $what with wrong details is none: %o', (fields) => {
    expect(ask(fields)).toBeNull()
  })

  it.each([
    ['trace', 1],
    ['scenario', 'no-such'],
    ['changed', 'no'],
    ['cursor', -1],
    ['playing', 1],
    ['closed', 'network'],
    ['closed', [1]],
    ['mode', 'root'],
    ['blank', null],
    ['spotlight', 3],
    ['locale', 'xx'],
    ['hash', 'javascript:alert(1)'],
    ['hash', 'https://evil.example/#'],
    ['stopwatch', { startedMs: '1', pausedMs: null }],
    ['stopwatch', { startedMs: 1 }],
    ['stopwatch', undefined],
  ])('what is shown with %s %o is none', (name, value) => {
    expect(shown({ [name]: value })).toBeNull()
  })

  it.each([
    ['format', 'har'],
    ['version', 99],
    ['hops', []],
    ['hops', [{}]],
    ['participants', []],
    ['participants', [{ id: 'api' }]],
    ['exchanges', []],
    ['faults', [1]],
  ])('a trip with %s %o is none', (name, value) => {
    expect(trace({})).not.toBeNull()
    expect(trace({ [name]: value })).toBeNull()
  })

  it('takes along nothing that was not asked for', () => {
    const message = parseMessage({ ...seal({ kind: 'left', audience: PAGE }), __proto__: {}, x: 1 })
    expect(message).toEqual({ kind: 'left', audience: PAGE })
  })

  it('never throws, whatever comes, and takes nothing of it', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseMessage(value)).toBeNull()
        expect(readNonce(value)).toBeNull()
      }),
    )
  })

  it('never throws where one field of a real message is something else', () => {
    const fields = MESSAGES.flatMap((message) =>
      Object.keys(message).map((name) => ({ message, name })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), ({ message, name }, value) => {
        expect(() => parseMessage(seal({ ...message, [name]: value }))).not.toThrow()
      }),
      { numRuns: 400 },
    )
  })
})

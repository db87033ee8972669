import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  getTargetOrigin,
  isFollowed,
  parseHostMessage,
} from '../../../../src/app/embed/embed-messages'

describe('a message of the host', () => {
  it.each([
    [
      { type: 'roundtrip:goto', scenario: 'expired-token', step: 9 },
      { type: 'roundtrip:goto', scenario: 'expired-token', step: 9 },
    ],
    [
      { type: 'roundtrip:goto', scenario: 'expired-token' },
      { type: 'roundtrip:goto', scenario: 'expired-token', step: 1 },
    ],
    [
      { type: 'roundtrip:goto', step: 3 },
      { type: 'roundtrip:goto', scenario: null, step: 3 },
    ],
    [{ type: 'roundtrip:next' }, { type: 'roundtrip:move', move: 'next' }],
    [{ type: 'roundtrip:back' }, { type: 'roundtrip:move', move: 'back' }],
    [{ type: 'roundtrip:first' }, { type: 'roundtrip:move', move: 'first' }],
    [{ type: 'roundtrip:last' }, { type: 'roundtrip:move', move: 'last' }],
    [{ type: 'roundtrip:play' }, { type: 'roundtrip:move', move: 'play' }],
    [{ type: 'roundtrip:pause' }, { type: 'roundtrip:move', move: 'pause' }],
    [{ type: 'roundtrip:ask', more: 'is not looked at' }, { type: 'roundtrip:ask' }],
  ])('is understood: %j', (data, wanted) => {
    expect(parseHostMessage(data)).toEqual(wanted)
  })

  it.each([
    [null],
    [undefined],
    ['roundtrip:next'],
    [7],
    [[]],
    [{}],
    [{ type: 'next' }],
    [{ type: 'roundtrip:' }],
    [{ type: 'roundtrip:move', move: 'next' }],
    [{ type: 'roundtrip:goto' }],
    [{ type: 'roundtrip:goto', scenario: 'gremlins' }],
    [{ type: 'roundtrip:goto', scenario: null, step: 2 }],
    [{ type: 'roundtrip:goto', scenario: ['expired-token'] }],
    [{ type: 'roundtrip:goto', step: 0 }],
    [{ type: 'roundtrip:goto', step: 1.5 }],
    [{ type: 'roundtrip:goto', step: '3' }],
    [{ type: 'roundtrip:goto', step: null }],
    [{ type: 'roundtrip:goto', step: Number.NaN }],
    [{ type: 'roundtrip:goto', scenario: 'expired-token', step: Infinity }],
  ])('of another shape is ignored: %j', (data) => {
    expect(parseHostMessage(data)).toBeNull()
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => parseHostMessage(data)).not.toThrow()
      }),
    )
  })
})

describe('the host that an embedded page follows', () => {
  it.each([
    ['any', 'https://host.example', true],
    ['any', 'null', true],
    ['none', 'https://host.example', false],
    ['none', 'none', false],
    ['https://host.example', 'https://host.example', true],
    ['https://host.example', 'http://host.example', false],
    ['https://host.example', 'https://host.example:8443', false],
    ['https://host.example', 'https://host.example.evil.example', false],
    ['https://host.example', 'null', false],
  ])('%s, a message from %s: %s', (host, origin, followed) => {
    expect(isFollowed(host, origin)).toBe(followed)
  })

  it('is the only one that is told the hop', () => {
    expect(getTargetOrigin('any')).toBe('*')
    expect(getTargetOrigin('none')).toBeNull()
    expect(getTargetOrigin('https://host.example')).toBe('https://host.example')
  })
})

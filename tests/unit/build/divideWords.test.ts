import { describe, expect, it } from 'vitest'
import { takeFaults, takeFirst, takeTopic } from '../../../src/build/divideWords'
import type { LanguageWords, Partly } from '../../../src/content/text-shapes'

const WORDS: Partly<LanguageWords> = {
  checks: { expiry: 'Expiry' },
  faults: {
    'expired-token': {
      name: 'Expired',
      what: 'Too late.',
      console: '401',
      rule: '',
      fix: 'Renew.',
    },
    'no-token': { name: 'No token' },
  },
  outcomes: {
    'token.expired': { caption: 'It expired.', explanation: 'Too late.', rule: 'RFC 7519' },
    'token.valid': { caption: 'It is valid.' },
    'order.absent': { explanation: 'No such order.' },
  },
  scenarios: {
    start: { 'read-order': { title: 'Read an order', lookFor: 'The gates.' } },
    token: { 'no-token': { title: 'No token' }, 'alg-none': { question: 'Why?' } },
  },
}

describe('the words before the first step', () => {
  const first = takeFirst(WORDS)

  it('are what hops say, nested at the dots of their ids', () => {
    expect(first.captions).toEqual({ token: { expired: 'It expired.', valid: 'It is valid.' } })
    expect(first.explanations).toEqual({
      token: { expired: { text: 'Too late.', rule: 'RFC 7519' } },
      order: { absent: { text: 'No such order.' } },
    })
  })

  it('are the names of faults and the titles of scenarios, and no more of them', () => {
    expect(first.faults).toEqual({ 'expired-token': 'Expired', 'no-token': 'No token' })
    expect(first.scenarios).toEqual({
      'read-order': { title: 'Read an order' },
      'no-token': { title: 'No token' },
    })
  })

  it('are labels as they stand', () => {
    expect(first.checks).toBe(WORDS.checks)
  })
})

describe('the words that come later', () => {
  it('are the rest about faults, an empty rule included', () => {
    expect(takeFaults(WORDS)).toEqual({
      'expired-token': { what: 'Too late.', console: '401', rule: '', fix: 'Renew.' },
    })
  })

  it('are the rest about the scenarios of one topic', () => {
    expect(takeTopic(WORDS, 'start')).toEqual({ 'read-order': { lookFor: 'The gates.' } })
    expect(takeTopic(WORDS, 'token')).toEqual({ 'alg-none': { question: 'Why?' } })
    expect(takeTopic(WORDS, 'well')).toEqual({})
  })
})

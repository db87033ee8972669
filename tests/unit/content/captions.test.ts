import { describe, expect, it } from 'vitest'
import { flatten, formatText, getLength, type Values } from '../../fixtures/formatting'
import { ENGLISH, LANGUAGES } from '../../fixtures/languages'
import { samples } from '../../fixtures/sample-values'

const MAX_LENGTH = 90

const { captions } = ENGLISH.texts

const cases = LANGUAGES.flatMap(({ locale, texts }) =>
  flatten<string>(texts.captions).flatMap(([id, text]) =>
    (samples[id as keyof typeof samples] as readonly Values[]).map((values) => ({
      locale,
      id,
      text,
      values,
    })),
  ),
)

describe('captions', () => {
  it('exist for every event of the vocabulary, and for nothing else', () => {
    const ids = flatten<string>(captions).map(([id]) => id)
    expect(ids.toSorted()).toEqual(Object.keys(samples).toSorted())
  })

  it.each(cases)('$locale, $id fits into 90 characters', ({ locale, text, values }) => {
    const caption = formatText(text, values, locale)
    expect(getLength(caption), caption).toBeLessThanOrEqual(MAX_LENGTH)
  })

  it.each(cases)(
    '$locale, $id is a sentence without unfilled braces',
    ({ locale, text, values }) => {
      const caption = formatText(text, values, locale)
      const words = Object.values(values).reduce<string>(
        (rest, value) => rest.replaceAll(String(value), ''),
        caption,
      )
      expect(caption).toMatch(/^\S.*\S\.$/)
      expect(words).not.toMatch(/[{}]|\w'\w/)
    },
  )

  it('say at least one of their values', () => {
    const silent = flatten<string>(captions).filter(([id, text]) => {
      const [values] = samples[id as keyof typeof samples] as readonly Values[]
      return Object.keys(values ?? {}).length > 0 && !text.includes('{')
    })
    expect(silent).toEqual([])
  })

  it('says how long ago the token expired, with both times that were compared', () => {
    const values = { exp: '12:00:00', now: '12:05:00', minutes: 5 }
    expect(formatText(captions.token.expired, values)).toBe(
      'The token expired 5 minutes ago: exp 12:00:00, now 12:05:00.',
    )
  })

  it('says one minute, and under a minute, in the singular', () => {
    const times = { exp: '12:00:00', now: '12:00:59' }
    expect(formatText(captions.token.expired, { ...times, minutes: 1 })).toContain('1 minute ago')
    expect(formatText(captions.token.expired, { ...times, minutes: 0 })).toContain(
      'expired under a minute ago',
    )
  })

  it('names the kind of credentials that the request carries', () => {
    const composed = (credentials: string): string =>
      formatText(captions.request.composed, {
        sender: 'page',
        method: 'GET',
        target: '/orders/42',
        credentials,
      })
    expect(composed('bearer')).toMatch(/with a bearer token\.$/)
    expect(composed('basic')).toMatch(/with Basic credentials\.$/)
    expect(composed('none')).toMatch(/no Authorization header\.$/)
  })

  it('does not say that a three-part token has too few parts', () => {
    expect(formatText(captions.token.malformed, { parts: 3 })).toContain('cannot be decoded')
    expect(formatText(captions.token.malformed, { parts: 2 })).toContain('a signed JWT has 3')
  })

  it('writes amounts and days as each language does', () => {
    const written = LANGUAGES.slice(0, 2).map(({ locale, texts }) => [
      formatText(texts.captions.charge.sent, { amountCents: 104250 }, locale),
      formatText(
        texts.captions.certificate.shown,
        { name: 'api.example', untilMs: Date.UTC(2026, 2, 1) },
        locale,
      ),
    ])
    expect(written).toEqual([
      [expect.stringContaining('€1,042.50'), expect.stringContaining('Mar 1, 2026')],
      [expect.stringContaining('1042,50\u00a0€'), expect.stringContaining('1 mar 2026')],
    ])
  })

  it('writes statuses and order numbers without a thousands separator', () => {
    expect(formatText(captions.order.absent, { orderId: 1042 })).toContain('order 1042 ')
  })
})

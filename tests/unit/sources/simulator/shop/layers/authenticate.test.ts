import { describe, expect, it } from 'vitest'
import { authenticate } from '../../../../../../src/sources/simulator/shop/layers/authenticate'
import { isRefusal } from '../../../../../../src/sources/simulator/shop/http/refusal'
import { SHOP_WORLD } from '../../../../../../src/sources/simulator/shop/setup'
import { GOLDEN_KEY, GOLDEN_NOW, GOLDEN_TOKENS } from '../../../../../fixtures/golden-tokens'
import { createRequest, createTrip } from '../../../../../fixtures/trip'

const world = { ...SHOP_WORLD, key: GOLDEN_KEY }

async function present(authorization: string | null, target = '/orders/42') {
  const headers = authorization === null ? [] : [['Authorization', authorization] as const]
  const request = createRequest({ target, headers })
  const finding = await authenticate(createTrip({ request, world, now: GOLDEN_NOW }))
  const failure = finding.next?.failure
  const fields = isRefusal(failure) ? new Map(failure.headers) : new Map<string, string>()
  return { ...finding, challenge: fields.get('WWW-Authenticate') }
}

describe('authenticate', () => {
  it('asks for nothing on an open route', async () => {
    const { outcome, next } = await present(`Bearer ${GOLDEN_TOKENS.tampered}`, '/books')
    expect(outcome).toBe('route.open')
    expect(next).toBeUndefined()
  })

  it('asks for credentials without an error code where none came', async () => {
    const { outcome, challenge } = await present(null)
    expect([outcome, challenge]).toEqual(['credentials.missing', 'Bearer realm="api"'])
  })

  it.each(['Basic dXNlcjpwYXNz', 'Digest x', 'bearertoken', ''])(
    'does not know the scheme of %j, and says no error code either',
    async (value) => {
      const { outcome, challenge } = await present(value)
      expect([outcome, challenge]).toEqual(['scheme.unsupported', 'Bearer realm="api"'])
    },
  )

  it('takes the scheme in any case (RFC 9110 section 11.1)', async () => {
    expect((await present(`bEARER ${GOLDEN_TOKENS.valid}`)).outcome).toBe('token.valid')
  })

  it('knows the bearer of a valid token', async () => {
    const { next, values } = await present(`Bearer ${GOLDEN_TOKENS.valid}`)
    expect(values).toEqual({ subject: 'user-42', exp: '00:15:00', now: '00:10:00' })
    expect(next?.identity).toEqual({
      subject: 'user-42',
      userId: 42,
      role: '',
      scopes: ['orders:read'],
    })
  })

  it.each([
    ['expired', 'token.expired', { exp: '00:10:00', now: '00:10:00', minutes: 0 }],
    ['notYetValid', 'token.notYetValid', { nbf: '01:10:00', now: '00:10:00', minutes: 60 }],
    [
      'wrongAudience',
      'audience.wrong',
      { aud: 'https://other.example', expected: 'https://api.example' },
    ],
    ['algNone', 'algorithm.refused', { alg: 'none', allowed: 'HS256' }],
    ['tampered', 'signature.invalid', { alg: 'HS256' }],
  ] as const)('says of the token that is %s: %s', async (name, outcome, values) => {
    const finding = await present(`Bearer ${GOLDEN_TOKENS[name]}`)
    expect(finding.outcome).toBe(outcome)
    expect(finding.values).toEqual(values)
    expect(finding.verdict).toBe('failed')
    expect(finding.challenge).toMatch(
      /^Bearer realm="api", error="invalid_token", error_description="The access token [^"]+"$/,
    )
  })

  it.each([
    ['Bearer', 1],
    ['Bearer a.b', 2],
    ['Bearer a.b.c.d', 4],
    ['Bearer a.b.c, Bearer d', 3],
  ])('calls %j malformed, with %i parts', async (value, parts) => {
    const { outcome, values } = await present(value)
    expect(outcome).toBe('token.malformed')
    expect(values).toEqual({ parts })
  })

  it('keeps the token and its checks to be looked at', async () => {
    const { evidence } = await present(`Bearer ${GOLDEN_TOKENS.algNone}`)
    expect(evidence?.token).toMatchObject({
      raw: GOLDEN_TOKENS.algNone,
      header: '{"alg":"none"}',
      signature: null,
    })
    expect(evidence?.token?.checks).toHaveLength(8)
  })
})

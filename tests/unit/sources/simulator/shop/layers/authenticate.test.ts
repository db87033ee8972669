import { describe, expect, it } from 'vitest'
import { decide } from '../../../../../../src/sources/simulator/record/account'
import { authenticationAccount } from '../../../../../../src/sources/simulator/record/accounts/authenticate'
import { matchRoute } from '../../../../../../src/sources/simulator/shop/http/routes'
import { authenticate } from '../../../../../../src/sources/simulator/shop/layers/authenticate'
import { SHOP_SETUP } from '../../../../../../src/sources/simulator/shop/setup'
import { GOLDEN_KEY, GOLDEN_NOW, GOLDEN_TOKENS } from '../../../../../fixtures/golden-tokens'
import { createRequest, createTrip } from '../../../../../fixtures/trip'

const setup = { ...SHOP_SETUP, token: { ...SHOP_SETUP.token, key: GOLDEN_KEY } }

async function present(authorization: string | null, target = '/orders/42') {
  const headers = authorization === null ? [] : [['Authorization', authorization] as const]
  const request = createRequest({ target, headers })
  const match = matchRoute(request.method, target)
  const route = match.kind === 'matched' ? match.route : null
  return authenticate({ request, route, now: GOLDEN_NOW }, setup)
}

type Answered = Awaited<ReturnType<typeof present>>

function getChallenge(answer: Answered): string | undefined {
  return 'refusal' in answer ? new Map(answer.refusal.headers).get('WWW-Authenticate') : undefined
}

/** What its account says of it. */
async function tell(answer: Answered) {
  const trip = createTrip({ now: GOLDEN_NOW })
  return decide(answer, authenticationAccount, { ...trip, plan: { ...trip.plan, setup } })
}

describe('authenticate', () => {
  it('asks for nothing on an open route', async () => {
    const answer = await present(`Bearer ${GOLDEN_TOKENS.tampered}`, '/books')
    expect(answer).toEqual({ kind: 'route.open', route: '/books' })
  })

  it('asks for credentials without an error code where none came', async () => {
    const answer = await present(null)
    expect([answer.kind, getChallenge(answer)]).toEqual([
      'credentials.missing',
      'Bearer realm="api"',
    ])
  })

  it.each(['Basic dXNlcjpwYXNz', 'Digest x', 'bearertoken', ''])(
    'does not know the scheme of %j, and says no error code either',
    async (value) => {
      const answer = await present(value)
      expect([answer.kind, getChallenge(answer)]).toEqual([
        'scheme.unsupported',
        'Bearer realm="api"',
      ])
    },
  )

  it('takes the scheme in any case (RFC 9110 section 11.1)', async () => {
    expect((await present(`bEARER ${GOLDEN_TOKENS.valid}`)).kind).toBe('token.valid')
  })

  it('knows the bearer of a valid token', async () => {
    const answer = await present(`Bearer ${GOLDEN_TOKENS.valid}`)
    const identity = { subject: 'user-42', userId: 42, role: '', scopes: ['orders:read'] }
    expect(answer).toMatchObject({ kind: 'token.valid', identity })
    const { values, next } = await tell(answer)
    expect(values).toEqual({ subject: 'user-42', exp: '00:15:00', now: '00:10:00' })
    expect(next?.identity).toEqual(identity)
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
    const answer = await present(`Bearer ${GOLDEN_TOKENS[name]}`)
    expect(answer.kind).toBe(outcome)
    expect(await tell(answer)).toMatchObject({ outcome, values, verdict: 'failed' })
    expect(getChallenge(answer)).toMatch(
      /^Bearer realm="api", error="invalid_token", error_description="The access token [^"]+"$/,
    )
  })

  it.each([
    ['Bearer', 1],
    ['Bearer a.b', 2],
    ['Bearer a.b.c.d', 4],
    ['Bearer a.b.c, Bearer d', 3],
  ])('calls %j malformed, with %i parts', async (value, parts) => {
    const answer = await present(value)
    expect(answer.kind).toBe('token.malformed')
    expect((await tell(answer)).values).toEqual({ parts })
  })

  it('keeps the token and its checks to be looked at', async () => {
    const { evidence } = await tell(await present(`Bearer ${GOLDEN_TOKENS.algNone}`))
    expect(evidence?.token).toMatchObject({
      raw: GOLDEN_TOKENS.algNone,
      header: '{"alg":"none"}',
      signature: null,
    })
    expect(evidence?.token?.checks).toHaveLength(8)
  })
})

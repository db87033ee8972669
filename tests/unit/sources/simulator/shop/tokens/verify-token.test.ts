import fc from 'fast-check'
import { jwtVerify, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { toBytes } from '../../../../../../src/lib/base64url'
import {
  computeSignature,
  listTokenChecks,
} from '../../../../../../src/sources/simulator/record/token-checks'
import { SHOP_SETUP } from '../../../../../../src/sources/simulator/shop/setup'
import { signToken } from '../../../../../../src/sources/simulator/shop/tokens/sign-token'
import { verifyToken } from '../../../../../../src/sources/simulator/shop/tokens/verify-token'
import {
  GOLDEN_KEY,
  GOLDEN_NOW,
  GOLDEN_TOKENS,
  RFC7515_A1,
} from '../../../../../fixtures/golden-tokens'

const token = { ...SHOP_SETUP.token, key: GOLDEN_KEY }
const rules = { ...SHOP_SETUP, token }
const claims = {
  iss: token.issuer,
  aud: token.audience,
  sub: 'user-42',
  nbf: GOLDEN_NOW - 600,
  exp: GOLDEN_NOW + 300,
}

/** What is found, with the claim where it is about one that cannot be used. */
async function judge(text: string, now = GOLDEN_NOW): Promise<string> {
  const verdict = await verifyToken(text, now, rules)
  return verdict.kind === 'claim.unusable' ? `${verdict.kind} ${verdict.claim}` : verdict.kind
}

async function judgeClaims(change: Record<string, unknown>): Promise<string> {
  return judge(await signToken(JSON.parse(JSON.stringify({ ...claims, ...change })), token))
}

async function listVerdicts(text: string): Promise<readonly string[]> {
  const checks = await listTokenChecks(
    text,
    await verifyToken(text, GOLDEN_NOW, rules),
    GOLDEN_NOW,
    token,
  )
  return checks.map(({ id, verdict }) => `${id} ${verdict}`)
}

describe('a golden token', () => {
  it.each([
    ['valid', 'token.valid'],
    ['expired', 'token.expired'],
    ['notYetValid', 'token.notYetValid'],
    ['wrongAudience', 'audience.wrong'],
    ['milliseconds', 'token.valid'],
    ['algNone', 'algorithm.refused'],
    ['tampered', 'signature.invalid'],
  ] as const)('that is %s is judged: %s', async (name, outcome) => {
    expect(await judge(GOLDEN_TOKENS[name])).toBe(outcome)
  })

  it('comes out of our own signing, byte for byte', async () => {
    const payload = {
      iss: token.issuer,
      aud: token.audience,
      sub: 'user-42',
      iat: 1767225600,
      nbf: 1767225600,
      exp: 1767226500,
      scope: 'orders:read',
    }
    expect(await signToken(payload, token)).toBe(GOLDEN_TOKENS.valid)
  })
})

describe('a token', () => {
  it.each([
    [{ iss: 'https://other.example' }, 'issuer.unknown'],
    [{ iss: undefined }, 'claim.unusable iss'],
    [{ aud: ['https://a.example', token.audience] }, 'token.valid'],
    [{ aud: ['https://a.example'] }, 'audience.wrong'],
    [{ aud: undefined }, 'claim.unusable aud'],
    [{ exp: GOLDEN_NOW + 1 }, 'token.valid'],
    [{ exp: GOLDEN_NOW }, 'token.expired'],
    [{ exp: undefined }, 'claim.unusable exp'],
    [{ exp: 'tomorrow' }, 'claim.unusable exp'],
    [{ nbf: GOLDEN_NOW }, 'token.valid'],
    [{ nbf: GOLDEN_NOW + 1 }, 'token.notYetValid'],
    [{ nbf: undefined }, 'token.valid'],
    [{ nbf: '0' }, 'claim.unusable nbf'],
    [{ sub: undefined }, 'claim.unusable sub'],
    [{ sub: 'root' }, 'claim.unusable sub'],
    [{ iat: GOLDEN_NOW + 9999 }, 'token.valid'],
  ])('with the claims %j is judged: %s', async (change, outcome) => {
    expect(await judgeClaims(change)).toBe(outcome)
  })

  it.each([
    ['', 'token.malformed'],
    ['a', 'token.malformed'],
    ['a.b', 'token.malformed'],
    ['a.b.c.d', 'token.malformed'],
    ['%%.b.c', 'token.malformed'],
    [GOLDEN_TOKENS.valid.slice(0, -44), 'token.malformed'],
    [GOLDEN_TOKENS.valid.replace('.', '..'), 'token.malformed'],
  ])('that reads %j is judged: %s', async (text, outcome) => {
    expect(await judge(text)).toBe(outcome)
  })

  it('is refused whatever single character of it is changed', async () => {
    const text = GOLDEN_TOKENS.valid
    // The last character of a segment carries bits that decode to nothing.
    const isLast = (index: number) => [undefined, '.'].includes(text[index + 1])
    const index = fc.nat(text.length - 1).filter((at) => text[at] !== '.' && !isLast(at))
    const property = fc.asyncProperty(index, async (at) => {
      const other = text[at] === 'A' ? 'B' : 'A'
      expect(await judge(text.slice(0, at) + other + text.slice(at + 1))).not.toBe('token.valid')
    })
    await fc.assert(property, { numRuns: 150 })
  })

  it('of another type is refused although its signature is good', async () => {
    const sign = (typ: string) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ }).sign(toBytes(GOLDEN_KEY))
    expect(await judge(await sign('JWT'))).toBe('type.wrong')
    expect(await judge(await sign('application/AT+jwt'))).toBe('token.valid')
  })

  it('that was revoked is refused although all of its claims are good', async () => {
    const text = await signToken({ ...claims, jti: 'abc' }, token)
    const strict = { ...rules, token: { ...token, revoked: ['abc'] } }
    expect(await verifyToken(text, GOLDEN_NOW, strict)).toMatchObject({
      kind: 'token.revoked',
      jti: 'abc',
    })
  })
})

describe('the claims of a token', () => {
  const time = fc.oneof(
    fc.integer({ min: GOLDEN_NOW - 2, max: GOLDEN_NOW + 2 }),
    fc.double({ min: GOLDEN_NOW - 2, max: GOLDEN_NOW + 2, noNaN: true }),
    fc.constantFrom('soon', null, true, -1),
  )
  /** Each claim is good, off, of a wrong type, or missing. */
  const random = fc.record(
    {
      iss: fc.constantFrom(token.issuer, 'https://other.example', 7, null),
      aud: fc.oneof(
        fc.constantFrom<unknown>(token.audience, 'https://other.example', 7, null, {}),
        fc.array(fc.constantFrom<unknown>(token.audience, 'https://other.example', 7), {
          maxLength: 2,
        }),
      ),
      sub: fc.constant('user-42'),
      exp: fc.oneof({ weight: 2, arbitrary: fc.constant(GOLDEN_NOW + 300) }, time),
      nbf: time,
      iat: time,
    },
    { requiredKeys: [] },
  )

  /** jose's own verdict, with all that we ask of a token. */
  async function isGood(text: string, now: number): Promise<boolean> {
    const verified = jwtVerify(text, toBytes(GOLDEN_KEY), {
      algorithms: ['HS256'],
      typ: token.type,
      issuer: token.issuer,
      audience: token.audience,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(now * 1000),
    })
    return verified.then(
      () => true,
      () => false,
    )
  }

  it('are good exactly where jose says so', async () => {
    const seen = new Set<string>()
    const now = fc.constantFrom(GOLDEN_NOW, GOLDEN_NOW + 0.5)
    const property = fc.asyncProperty(random, now, async (given, at) => {
      const text = await signToken(JSON.parse(JSON.stringify(given)), token)
      const outcome = await judge(text, at)
      seen.add(outcome)
      expect([given, outcome === 'token.valid']).toEqual([given, await isGood(text, at)])
    })
    await fc.assert(property, { numRuns: 1500, seed: 7 })
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'token.valid',
        'token.expired',
        'token.notYetValid',
        'issuer.unknown',
        'audience.wrong',
        'claim.unusable iat',
      ]),
    )
  })
})

describe('the checks of a token', () => {
  it('all pass for a valid one, with the two values each', async () => {
    const checks = await listTokenChecks(
      GOLDEN_TOKENS.valid,
      { kind: 'token.valid' },
      GOLDEN_NOW,
      token,
    )
    expect(checks).toEqual([
      {
        id: 'structure',
        verdict: 'passed',
        actual: 'header.payload.signature',
        expected: 'header.payload.signature',
      },
      { id: 'algorithm', verdict: 'passed', actual: 'HS256', expected: 'HS256' },
      {
        id: 'signature',
        verdict: 'passed',
        actual: 'aVG6JBKOBBVXdlO5heCV7_OabngmxBhDrMji8pBCJ9c',
        expected: 'aVG6JBKOBBVXdlO5heCV7_OabngmxBhDrMji8pBCJ9c',
      },
      { id: 'type', verdict: 'passed', actual: 'at+jwt', expected: 'at+jwt' },
      { id: 'issuer', verdict: 'passed', actual: token.issuer, expected: token.issuer },
      { id: 'audience', verdict: 'passed', actual: token.audience, expected: token.audience },
      { id: 'notBefore', verdict: 'passed', actual: '00:00:00', expected: '≤ 00:10:00' },
      { id: 'expiry', verdict: 'passed', actual: '00:15:00', expected: '> 00:10:00' },
    ])
  })

  it('stop at the first that fails', async () => {
    expect(await listVerdicts(GOLDEN_TOKENS.tampered)).toEqual([
      'structure passed',
      'algorithm passed',
      'signature failed',
      'type not-run',
      'issuer not-run',
      'audience not-run',
      'notBefore not-run',
      'expiry not-run',
    ])
  })

  it('do not compare any claim where one is missing', async () => {
    const { iss, aud, sub } = claims
    expect(await listVerdicts(await signToken({ iss, aud, sub }, token))).toEqual([
      'structure passed',
      'algorithm passed',
      'signature passed',
      'type passed',
      'issuer not-run',
      'audience not-run',
      'notBefore not-run',
      'expiry failed',
    ])
  })

  it('compute the signature over the text as received (RFC 7515 appendix A.1)', async () => {
    const key = Uint8Array.from(Buffer.from(RFC7515_A1.key, 'base64url'))
    const segments = RFC7515_A1.token.split('.')
    expect(await computeSignature(segments, key)).toBe(RFC7515_A1.signature)
  })
})

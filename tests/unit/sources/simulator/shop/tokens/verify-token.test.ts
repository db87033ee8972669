import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBytes } from '../../../../../../src/lib/base64url'
import { signToken } from '../../../../../../src/sources/simulator/shop/tokens/sign-token'
import { listTokenChecks } from '../../../../../../src/sources/simulator/record/token-checks'
import {
  type TokenFlaw,
  verifyToken,
} from '../../../../../../src/sources/simulator/shop/tokens/verify-token'
import {
  GOLDEN_KEY,
  GOLDEN_NOW,
  GOLDEN_TOKENS,
  RFC7515_A1,
} from '../../../../../fixtures/golden-tokens'

const rules = {
  publicKey: null,
  issuer: 'https://auth.example',
  audience: 'https://api.example',
  key: toBytes(GOLDEN_KEY),
  now: GOLDEN_NOW,
}
const claims = {
  iss: rules.issuer,
  aud: rules.audience,
  sub: 'user-42',
  nbf: GOLDEN_NOW - 600,
  exp: GOLDEN_NOW + 300,
}

async function findFlaw(token: string): Promise<TokenFlaw | null> {
  const verdict = await verifyToken(token, rules)
  return verdict.ok ? null : verdict.flaw
}

async function findFlawOf(change: Record<string, unknown>): Promise<TokenFlaw | null> {
  const changed = JSON.parse(JSON.stringify({ ...claims, ...change }))
  return findFlaw(await signToken(changed, GOLDEN_KEY))
}

async function listVerdicts(token: string): Promise<readonly string[]> {
  const checks = await listTokenChecks(token, await findFlaw(token), rules)
  return checks.map(({ id, verdict }) => `${id} ${verdict}`)
}

describe('a golden token', () => {
  it.each([
    ['valid', null],
    ['expired', 'expiry'],
    ['notYetValid', 'notBefore'],
    ['wrongAudience', 'audience'],
    ['milliseconds', null],
    ['algNone', 'algorithm'],
    ['tampered', 'signature'],
  ] as const)('that is %s has the flaw %s', async (name, flaw) => {
    expect(await findFlaw(GOLDEN_TOKENS[name])).toBe(flaw)
  })

  it('comes out of our own signing, byte for byte', async () => {
    const payload = {
      iss: rules.issuer,
      aud: rules.audience,
      sub: 'user-42',
      iat: 1767225600,
      nbf: 1767225600,
      exp: 1767226500,
      scope: 'orders:read',
    }
    expect(await signToken(payload, GOLDEN_KEY)).toBe(GOLDEN_TOKENS.valid)
  })
})

describe('a token', () => {
  it.each([
    [{ iss: 'https://other.example' }, 'issuer'],
    [{ iss: undefined }, { unusable: 'iss' }],
    [{ aud: ['https://a.example', rules.audience] }, null],
    [{ aud: ['https://a.example'] }, 'audience'],
    [{ aud: undefined }, { unusable: 'aud' }],
    [{ exp: GOLDEN_NOW + 1 }, null],
    [{ exp: GOLDEN_NOW }, 'expiry'],
    [{ exp: undefined }, { unusable: 'exp' }],
    [{ exp: 'tomorrow' }, { unusable: 'exp' }],
    [{ nbf: GOLDEN_NOW }, null],
    [{ nbf: GOLDEN_NOW + 1 }, 'notBefore'],
    [{ nbf: undefined }, null],
    [{ nbf: '0' }, { unusable: 'nbf' }],
    [{ sub: undefined }, { unusable: 'sub' }],
    [{ sub: 'root' }, { unusable: 'sub' }],
    [{ iat: GOLDEN_NOW + 9999 }, null],
  ])('with the claims %j has the flaw %j', async (change, flaw) => {
    expect(await findFlawOf(change)).toEqual(flaw)
  })

  it.each([
    ['', 'structure'],
    ['a', 'structure'],
    ['a.b', 'structure'],
    ['a.b.c.d', 'structure'],
    ['%%.b.c', 'structure'],
    [GOLDEN_TOKENS.valid.slice(0, -44), 'structure'],
    [GOLDEN_TOKENS.valid.replace('.', '..'), 'structure'],
  ])('that reads %j has the flaw %s', async (token, flaw) => {
    expect(await findFlaw(token)).toBe(flaw)
  })

  it('is refused whatever single character of it is changed', async () => {
    const token = GOLDEN_TOKENS.valid
    // The last character of a segment carries bits that decode to nothing.
    const isLast = (index: number) => [undefined, '.'].includes(token[index + 1])
    const index = fc.nat(token.length - 1).filter((at) => token[at] !== '.' && !isLast(at))
    const property = fc.asyncProperty(index, async (at) => {
      const other = token[at] === 'A' ? 'B' : 'A'
      expect(await findFlaw(token.slice(0, at) + other + token.slice(at + 1))).not.toBeNull()
    })
    await fc.assert(property, { numRuns: 150 })
  })

  it('of another type is refused although its signature is good', async () => {
    const verdict = await verifyToken(RFC7515_A1.token, {
      ...rules,
      key: Uint8Array.from(Buffer.from(RFC7515_A1.key, 'base64url')),
    })
    expect(verdict).toEqual({ ok: false, flaw: 'type' })
  })
})

describe('the checks of a token', () => {
  it('all pass for a valid one, with the two values each', async () => {
    const checks = await listTokenChecks(GOLDEN_TOKENS.valid, null, rules)
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
      { id: 'issuer', verdict: 'passed', actual: rules.issuer, expected: rules.issuer },
      { id: 'audience', verdict: 'passed', actual: rules.audience, expected: rules.audience },
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
    const token = await signToken(
      { sub: 'user-42', iss: rules.issuer, aud: rules.audience },
      GOLDEN_KEY,
    )
    expect(await listVerdicts(token)).toEqual([
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
    const checks = await listTokenChecks(RFC7515_A1.token, 'type', { ...rules, key })
    expect(checks.find(({ id }) => id === 'signature')).toMatchObject({
      verdict: 'passed',
      actual: RFC7515_A1.signature,
      expected: RFC7515_A1.signature,
    })
  })
})

import { jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { toBytes } from '../../../../src/lib/base64url'
import { PUBLIC_KEY } from '../../../../src/sources/simulator/shop/tokens/public-key'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'
import type { ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

const run = (id: ScenarioId, fault: FaultId) => simulate(createRun(id, { faults: [fault] }), engine)

describe('a token', () => {
  it('that is signed with the public key as a secret is refused, though that signature is right', async () => {
    const trace = await run('read-order', 'key-confusion')
    const { evidence, values } = findHop(trace, 'algorithm.refused')
    expect(values).toEqual({ alg: 'HS256', allowed: 'RS256' })
    const obedient = jwtVerify(evidence.token?.raw ?? '', toBytes(PUBLIC_KEY), {
      currentDate: new Date(createRun('read-order').now * 1000),
    })
    expect((await obedient).payload.sub).toBe('user-1')
    expect(getFinalText(trace)).toMatch(/^HTTP\/1\.1 401 [^]*error="invalid_token"/)
  })

  it('that was revoked passes every check of its own, and is refused', async () => {
    const trace = await run('read-order', 'revoked-token')
    const { evidence } = findHop(trace, 'token.revoked')
    expect(evidence.token?.checks.every(({ verdict }) => verdict === 'passed')).toBe(true)
    expect(getFinalText(trace)).toMatch(/^HTTP\/1\.1 401 [^]*error="invalid_token"/)
    expect(indexTrace(trace).neverReached).toContain('logic')
  })

  it('that comes twice makes the request malformed', async () => {
    const text = getFinalText(await run('read-order', 'duplicate-token'))
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    expect(text).toContain('\r\nWWW-Authenticate: Bearer realm="api", error="invalid_request"\r\n')
  })
})

describe('what comes with a request', () => {
  it.each([
    ['not-json', 400],
    ['wrong-media-type', 415],
    ['not-acceptable', 406],
    ['invalid-values', 422],
  ] as const)('%s: %i, and the business logic is never reached', async (fault, status) => {
    const trace = await run('place-order', fault)
    expect(trace.outcome.status).toBe(status)
    expect(indexTrace(trace).neverReached).toEqual(['logic', 'database', 'payment'])
  })

  it('is refused with a pointer to each wrong field', async () => {
    const text = getFinalText(await run('place-order', 'invalid-values'))
    expect(text).toContain('"pointer":"#/lines/0/bookId"')
    expect(text).toContain('"pointer":"#/lines/1/quantity"')
  })

  it('says what would be understood, where the type is wrong', async () => {
    const text = getFinalText(await run('place-order', 'wrong-media-type'))
    expect(text).toContain('\r\nAccept: application/json\r\n')
  })

  it('says that the answer depends on Accept, where no format fits', async () => {
    const text = getFinalText(await run('read-order', 'not-acceptable'))
    expect(text).toMatch(/^HTTP\/1\.1 406 /)
    expect(text).toContain('\r\nVary: Accept, Origin\r\n')
  })

  it('cannot make anybody an administrator', async () => {
    const trace = await run('duplicate-email', 'forbidden-field')
    expect(trace.outcome.status).toBe(403)
    expect(indexTrace(trace).neverReached).toEqual(['logic', 'database'])
  })

  it('is stored as it is, a script too, and comes back as a JSON text', async () => {
    const trace = await run('stored-script', 'stored-script')
    const row = findHop(trace, 'rows.written').evidence.result?.tables?.[0]?.after.at(-1)
    expect(row).toContain('<script>alert(1)</script>')
    expect(getFinalText(trace)).toContain('"name":"<script>alert(1)</script>"')
    expect(getFinalText(trace)).toContain('\r\nContent-Type: application/json\r\n')
  })
})

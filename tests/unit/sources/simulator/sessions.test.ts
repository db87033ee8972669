import { describe, expect, it } from 'vitest'
import { hashText } from '../../../../src/lib/hash'
import { offerFaults } from '../../../../src/sources/simulator/faults/faults'
import { recognizeSession } from '../../../../src/sources/simulator/shop/layers/session'
import type { Db } from '../../../../src/sources/simulator/shop/handlers/calls'
import { SHOP_SETUP } from '../../../../src/sources/simulator/shop/setup'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { SqlFailure } from '../../../../src/sources/simulator/shop/handlers/sql-failure'
import { indexTrace } from '../../../../src/trace/indexTrace'
import type { Trace } from '../../../../src/trace/trace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, getScript, listOutcomes } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'
import type { ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

const run = (id: ScenarioId, ...faults: readonly FaultId[]) =>
  simulate(createRun(id, { faults }), engine)
/** The request of an exchange, as the browser sent it. */
const getSent = ({ hops }: Trace, exchange: number) =>
  hops.find((hop) => hop.exchange === exchange && hop.outcome === 'request.composed')?.evidence
    .message?.text ?? ''

describe('a login with a cookie session', () => {
  it('sets a cookie that no script, no other host and no other site gets', async () => {
    const trace = await run('cookie-session')
    const sent = findHop(trace, 'response.created').evidence.message?.text
    expect(sent).toMatch(
      /\r\nSet-Cookie: __Host-session=[0-9a-f]{32}; Path=\/; Secure; HttpOnly; SameSite=Lax\r\n/,
    )
    expect(findHop(trace, 'promise.resolved').evidence.script?.hidden).toContain('Set-Cookie')
    expect(findHop(trace, 'promise.resolved').evidence.script?.body).not.toContain('__Host')
  })

  it('leads to a second request that carries what the browser has stored', async () => {
    const trace = await run('cookie-session')
    expect(trace.exchanges).toEqual([
      { role: 'login', label: 'POST /session' },
      { role: 'request', label: 'GET /orders/42' },
    ])
    const [cookie] = findHop(trace, 'cookie.stored').evidence.storage?.cookies ?? []
    expect(cookie?.name).toBe('__Host-session')
    expect(getSent(trace, 0)).not.toContain('Cookie')
    expect(getSent(trace, 1)).toContain(`\r\nCookie: __Host-session=${cookie?.value}\r\n`)
    expect(getSent(trace, 1)).not.toContain('Authorization')
    expect(trace.outcome).toEqual({ state: 'resolved.ok', status: 200 })
  })

  it('is looked up in the database, which has only a hash', async () => {
    const trace = await run('cookie-session')
    const id = findHop(trace, 'cookie.stored').evidence.storage?.cookies[0]?.value ?? ''
    const table = trace.hops.find(
      ({ evidence }) => evidence.result?.tables?.[0]?.table === 'sessions',
    )
    const row = table?.evidence.result?.tables?.[0]?.after[0]
    expect(row).toContain(await hashText(id))
    expect(row).not.toContain(id)
    const asked = trace.hops.find(({ evidence }) => evidence.query?.summary === 'SELECT sessions')
    expect(asked).toMatchObject({ from: 'authenticate', to: 'database' })
    expect(asked?.evidence.query?.parameters).toEqual([await hashText(id)])
    expect(findHop(trace, 'session.valid').values).toMatchObject({ subject: 'user-1' })
  })

  it('needs credentials to be allowed, for the page’s own origin', async () => {
    const text = getFinalText(await run('cookie-session'))
    expect(text).toContain('\r\nAccess-Control-Allow-Origin: https://app.shop.example\r\n')
    expect(text).toContain('\r\nAccess-Control-Allow-Credentials: true\r\n')
    expect(getScript(await run('cookie-session'))?.call).toContain("credentials: 'include'")
  })

  it('never shows its secret in the log', async () => {
    const trace = await run('cookie-session')
    const lines = trace.hops.flatMap(({ evidence }) => evidence.logLine ?? [])
    expect(lines.join('\n')).toContain('cookie=[redacted]')
    expect(lines.join('\n')).not.toMatch(/[0-9a-f]{32}/)
  })

  it('orders with a CSRF token, which is compared with the one of the session', async () => {
    const trace = await run('csrf-missing')
    expect(trace.outcome.status).toBe(201)
    expect(getSent(trace, 1)).toMatch(/\r\nX-CSRF-Token: [0-9a-f]{32}\r\n/)
  })

  it('means nothing where the script does not ask for cookies, or the API is on another site', async () => {
    const { request } = createRun('log-in')
    const trace = await simulate(
      createRun('log-in', { edits: { ...request, target: '/session' } }),
      engine,
    )
    expect(findHop(trace, 'cookie.ignored').values['reason']).toBe('credentials')
    expect(trace.outcome.status).toBe(200)
  })
})

describe('a session that is not there', () => {
  it.each([
    ['session-missing', 'session.missing'],
    ['session-expired', 'session.expired'],
  ] as const)('%s: 401 with a challenge, and nothing behind is reached', async (fault, outcome) => {
    const trace = await run('cookie-session', fault)
    expect(findHop(trace, outcome)).toMatchObject({ to: 'authenticate', verdict: 'failed' })
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 401 })
    expect(getFinalText(trace)).toContain('\r\nWWW-Authenticate: Bearer realm="api"\r\n')
    expect(getScript(trace)).toMatchObject({ settled: 'resolved', status: 401, ok: false })
    const last = trace.hops.filter(({ exchange }) => exchange === 1)
    expect(indexTrace({ ...trace, hops: last }).neverReached).toEqual(
      expect.arrayContaining(['authorize', 'validate', 'logic']),
    )
  })

  it('is sent by the browser only where the script asks for cookies', async () => {
    const trace = await run('session-missing', 'session-missing')
    expect(findHop(trace, 'cookie.stored')).toBeDefined()
    expect(getSent(trace, 1)).not.toContain('Cookie:')
    expect([...(indexTrace(trace).exchanges[1]?.touchedAt.keys() ?? [])]).not.toContain('database')
  })

  const recognize = (first: Db['first']) => {
    const never = () => Promise.reject(new Error('not asked for'))
    const db = { first, all: never, run: never }
    return recognizeSession({ id: 'abc', db, getNow: () => 0 }, SHOP_SETUP)
  }

  it('has perhaps been deleted: the table knows nothing of it', async () => {
    const answer = await recognize(() => Promise.resolve(undefined))
    expect(answer.kind).toBe('session.unknown')
  })

  it('cannot be judged where the database fails: that is no 401', async () => {
    const flaw = { code: '57014', message: 'canceling statement' }
    const answer = await recognize(() => Promise.reject(new SqlFailure(flaw, 'SELECT sessions')))
    expect(answer).toMatchObject({ kind: 'session.unavailable', refusal: { status: 503 } })
  })

  it('is no session at all where the shop has a defect: that is thrown on', async () => {
    const defect = new TypeError('a defect')
    await expect(recognize(() => Promise.reject(defect))).rejects.toBe(defect)
  })
})

describe('a change without a CSRF token', () => {
  it('is refused with 403 though the session is good, and places no order', async () => {
    const trace = await run('csrf-missing', 'csrf-missing')
    expect(listOutcomes(trace)).toContain('session.valid')
    expect(findHop(trace, 'csrf.missing')).toMatchObject({ to: 'authorize', verdict: 'failed' })
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 403 })
    expect(getFinalText(trace)).not.toContain('WWW-Authenticate: ')
    expect(indexTrace(trace).neverReached).toContain('payment')
    expect(trace.hops.some(({ evidence }) => evidence.query?.summary === 'INSERT orders')).toBe(
      false,
    )
  })

  it('is refused with a wrong token as well', async () => {
    const { request } = createRun('csrf-missing')
    const headers = [...request.headers, ['X-CSRF-Token', '0123456789abcdef']] as const
    const asked = createRun('csrf-missing', { edits: { ...request, headers } })
    // The fault takes the page’s own token away; what the person has written stays.
    const trace = await simulate({ ...asked, faults: [] }, engine)
    expect(trace.outcome.status).toBe(403)
    expect(findHop(trace, 'csrf.missing').values['given']).toBe('other')
  })

  it('is no matter for reading, nor for tokens', () => {
    const offers = (id: ScenarioId) => offerFaults(createRun(id)).map((offer) => offer.id)
    expect(offers('cookie-session')).not.toContain('csrf-missing')
    expect(offers('place-order')).not.toContain('csrf-missing')
    expect(offers('csrf-missing')).toContain('csrf-missing')
    expect(offers('csrf-missing')).not.toContain('expired-token')
  })
})

describe('too many wrong passwords', () => {
  it('are counted on the virtual clock: the fifth is not compared', async () => {
    const trace = await simulate(createRun('too-many-logins'), engine)
    const answers = trace.hops.flatMap(({ outcome, values }) =>
      outcome === 'promise.resolved' ? [values['status']] : [],
    )
    expect(answers).toEqual([401, 401, 401, 401, 429])
    const fifth = trace.hops.filter(({ exchange }) => exchange === 4)
    expect(indexTrace({ ...trace, hops: fifth }).neverReached).toEqual(
      expect.arrayContaining(['database']),
    )
    const { retryAfterS } = findHop(trace, 'logins.exceeded').values
    expect(getFinalText(trace)).toContain(`\r\nRetry-After: ${retryAfterS}\r\n`)
    const first = trace.hops.find(({ outcome }) => outcome === 'password.wrong')?.startMs ?? 0
    const last = findHop(trace, 'logins.exceeded').startMs
    expect(Number(retryAfterS)).toBeCloseTo(60 - (last - first) / 1000, -0.5)
    expect(getScript(trace)).toMatchObject({ status: 429, ok: false })
    expect(getScript(trace)?.readable?.map(([name]) => name)).toContain('Retry-After')
  })

  it('let even the right one wait', async () => {
    const trace = await run('log-in', 'too-many-logins')
    expect(trace.outcome.status).toBe(429)
    expect(listOutcomes(trace)).not.toContain('password.matches')
  })

  it('are counted for addresses that nobody has, too', async () => {
    const trace = await run('too-many-logins', 'unknown-user')
    expect(trace.outcome.status).toBe(429)
  })
})

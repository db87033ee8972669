import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import type { Trace } from '../../../../src/trace/trace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, listOutcomes } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'
import type { ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

const run = (id: ScenarioId, ...faults: readonly FaultId[]) =>
  simulate(createRun(id, faults.length > 0 ? { faults } : {}), engine)
const getScript = ({ hops }: Trace) =>
  hops.findLast(({ evidence }) => evidence.script)?.evidence.script
const BLOCKED = "from origin 'https://app.example' has been blocked by CORS policy: "
const ON_PREFLIGHT = "Response to preflight request doesn't pass access control check: "
const NO_ORIGIN = "No 'Access-Control-Allow-Origin' header is present on the requested resource."
const BEHIND_CORS = ['rate-limit', 'authenticate', 'authorize', 'validate', 'logic', 'database']

function expectBlocked(trace: Trace, reason: string) {
  expect(trace.outcome).toEqual({ state: 'rejected.networkError', status: null })
  expect(getScript(trace)).toMatchObject({
    settled: 'rejected',
    error: { name: 'TypeError', message: 'Failed to fetch' },
    console: expect.stringContaining(BLOCKED + reason),
  })
  expect(getScript(trace)).not.toHaveProperty('status')
  expect(trace.hops.find(({ verdict }) => verdict === 'failed')?.evidence.message).toBeDefined()
}

describe('a preflight that is not answered as the browser wants it', () => {
  it.each([
    ['origin-not-allowed', 204, ON_PREFLIGHT + NO_ORIGIN],
    ['method-not-allowed-by-cors', 204, 'Method PATCH is not allowed by Access-Control-Allow-Meth'],
    ['header-not-allowed', 204, 'Request header field authorization is not allowed by Access-Con'],
    ['auth-before-cors', 401, ON_PREFLIGHT + NO_ORIGIN],
  ] as const)('%s: the %i arrives, and the request is never sent', async (id, status, reason) => {
    const trace = await run(id)
    expectBlocked(trace, reason)
    expect(trace.exchanges.map(({ role }) => role)).toEqual(['preflight'])
    expect(getFinalText(trace)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(listOutcomes(trace)).not.toContain('request.composed')
    expect(trace.hops.findLast(({ verdict }) => verdict === 'failed')?.to).toBe('frontend')
  })

  it.each([
    [
      'a header that the shop does not list',
      { headers: [['X-Class', 'Networks']] },
      'Request header field x-class',
    ],
    ['patch, which is not PATCH', { method: 'patch' }, 'Method patch'],
    ['a method that nobody knows', { method: 'FROBNICATE' }, 'Method FROBNICATE'],
  ] as const)('%s: no answer to it can have been cached', async (_, edits, reason) => {
    for (const id of ['read-order', 'retry-after-timeout', 'too-many-logins'] as const) {
      const trace = await simulate(createRun(id, { edits }), engine)
      expectBlocked(trace, `${reason} is not allowed by Access-Control-Allow-`)
      expect(trace.exchanges.map(({ role }) => role)).toEqual(['preflight'])
      expect(JSON.stringify(trace)).not.toContain('still cached')
    }
    const trace = await simulate(createRun('log-in-then-order', { edits }), engine)
    expectBlocked(trace, `${reason} is not allowed by Access-Control-Allow-`)
    expect(trace.exchanges.map(({ role }) => role)).toEqual(['login', 'preflight'])
  })

  it('is taken as cached only where the shop permits what it would ask about', async () => {
    const edits = { headers: [['If-None-Match', '"v7"']] } as const
    const trace = await simulate(createRun('read-order', { edits }), engine)
    expect(trace.outcome.status).toBe(200)
    expect(findHop(trace, 'request.composed').evidence.context).toEqual({
      preflight: 'answered before, still cached',
    })
  })

  it('never asks about a method that is damaged only on the way', async () => {
    const trace = await run('read-order', 'unknown-method')
    expect(trace.outcome.status).toBe(501)
    expect(findHop(trace, 'request.composed').evidence.message?.text).toMatch(/^GET /)
    const refused = findHop(trace, 'method.unknown').evidence
    expect(refused.message?.text).toMatch(/^FROBNICATE /)
    expect(refused.context).toEqual({ damage: 'GET became FROBNICATE on the way' })
    expect(getScript(trace)?.call).not.toContain('FROBNICATE')
  })

  it('comes no further than CORS', async () => {
    expect(indexTrace(await run('origin-not-allowed')).neverReached).toEqual(BEHIND_CORS)
    const trace = await run('auth-before-cors')
    expect(indexTrace(trace).neverReached[0]).toBe('cors')
    expect(getFinalText(trace)).toContain('WWW-Authenticate: Bearer realm="api"\r\n')
    expect(getFinalText(trace)).not.toContain('Access-Control-')
  })

  it('gets no permission of any kind where the origin is not listed', async () => {
    const text = getFinalText(await run('origin-not-allowed'))
    expect(text).not.toContain('Access-Control-')
    expect(text).toContain('\r\nVary: Origin\r\n')
  })

  it('says * to a script that wants to send cookies, which is not enough', async () => {
    const trace = await run('read-order', 'wildcard-with-credentials')
    expectBlocked(trace, `${ON_PREFLIGHT}The value of the 'Access-Control-Allow-Origin' header in`)
    expect(getScript(trace)?.call).toContain("credentials: 'include'")
  })

  it('goes on to the request where nothing is missing', async () => {
    for (const id of ['origin-not-allowed', 'auth-before-cors'] as const) {
      const { outcome } = await simulate(createRun(id, { faults: [] }), engine)
      expect(outcome.state).toBe('resolved.ok')
    }
  })
})

describe('a response that the page may not have', () => {
  it.each([
    ['simple-request-blocked', NO_ORIGIN],
    ['wildcard-with-credentials', "The value of the 'Access-Control-Allow-Origin' header in the"],
  ] as const)('%s: the request is executed all the same', async (id, reason) => {
    const trace = await run(id)
    expectBlocked(trace, reason)
    expect(trace.exchanges.map(({ role }) => role)).toEqual(['request'])
    expect(indexTrace(trace).neverReached).toEqual([])
    expect(findHop(trace, 'rows.returned').evidence.result?.rows).toHaveLength(14)
    expect(findHop(trace, 'response.blocked')).toMatchObject({ to: 'frontend', verdict: 'failed' })
    expect(getFinalText(trace)).toMatch(/^HTTP\/1.1 200 OK/)
  })

  it.each([
    ['thrown-exception', 500],
    ['expired-token', 401],
    ['quota-exceeded', 429],
    ['unknown-route', 404],
  ] as const)(
    'is hidden with its status where errors have no CORS headers: %s',
    async (id, status) => {
      const trace = await run('read-order', 'errors-without-cors', id)
      expectBlocked(trace, NO_ORIGIN)
      expect(getFinalText(trace)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      expect(getFinalText(trace)).not.toContain('Access-Control-')
      expect(trace.faults.map(({ reached }) => reached)).toEqual([true, true])
    },
  )
})

describe('a header that is not exposed', () => {
  it('is there, and null for the script, which gets all the rest', async () => {
    const trace = await run('header-not-exposed')
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 429 })
    expect(getFinalText(trace)).toContain('\r\nRetry-After: 15\r\n')
    expect(findHop(trace, 'header.hidden').values).toEqual({
      name: 'Retry-After',
      status: 429,
    })
    expect(getScript(trace)).toMatchObject({
      call: "response.headers.get('Retry-After') // null",
      settled: 'resolved',
      hidden: expect.arrayContaining(['Retry-After', 'X-Request-Id']),
      body: expect.stringContaining('quota-exceeded'),
    })
  })

  it('is another one where the response has no such header', async () => {
    const trace = await run('place-order', 'header-not-exposed')
    expect(findHop(trace, 'header.hidden').values['name']).toBe('Location')
    expect(trace.outcome).toEqual({ state: 'resolved.ok', status: 201 })
  })

  it('is looked for before a body that cannot be read', async () => {
    const trace = await run('read-order', 'header-not-exposed', 'cut-off-response')
    expect(listOutcomes(trace).slice(-2)).toEqual(['header.hidden', 'body.broken'])
  })

  it.each(['wrong-method', 'wrong-media-type', 'no-token', 'replayed-order'] as const)(
    'is none that the shop sends, while CORS is as it should be: %s',
    async (fault) => {
      expect(listOutcomes(await run('place-order', fault))).not.toContain('header.hidden')
    },
  )
})

describe('five quick requests', () => {
  it('take what is in the bucket, and the fifth gets a 429', async () => {
    const trace = await run('rate-limited')
    expect(trace.exchanges).toHaveLength(5)
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 429 })
    const left = trace.hops.flatMap(({ outcome, values }) =>
      outcome === 'quota.reported' ? [values['remaining']] : [],
    )
    expect(left).toEqual([3, 2, 1, 0])
    expect(getFinalText(trace).split('\r\n')).toEqual(
      expect.arrayContaining([
        'HTTP/1.1 429 Too Many Requests',
        'Retry-After: 15',
        'RateLimit-Policy: "default";q=4;w=60',
        'RateLimit: "default";r=0;t=15',
        'Cache-Control: no-store',
      ]),
    )
    expect(getFinalText(trace)).toContain('"violated-policies":["default"]')
  })

  it('do not look at the token any more once the bucket is empty', async () => {
    const { hops } = await run('rate-limited')
    const last = hops.filter(({ exchange }) => exchange === 4).map(({ to }) => to)
    expect(last).toContain('rate-limit')
    expect(last).not.toContain('authenticate')
  })

  it('all succeed with the usual quota', async () => {
    const trace = await simulate(createRun('rate-limited', { faults: [] }), engine)
    expect(trace.exchanges).toHaveLength(5)
    expect(trace.outcome).toEqual({ state: 'resolved.ok', status: 200 })
  })

  it('are one where only one is sent: others have used the quota up before', async () => {
    const trace = await run('place-order', 'quota-exceeded')
    expect(trace.outcome.status).toBe(429)
    expect(indexTrace(trace).neverReached).toEqual([...BEHIND_CORS.slice(1), 'payment'])
  })
})

describe('the order of the gates', () => {
  const listGates = ({ participants }: Trace) =>
    participants.flatMap(({ id, kind }) => (kind === 'gate' ? [id] : []))

  it('is that of the participants of the Trace', async () => {
    const usual = ['logging', 'cors', 'rate-limit', 'authenticate', 'authorize', 'validate']
    expect(listGates(await run('read-order'))).toEqual(usual)
    const faults = ['auth-before-cors', 'validate-before-authorize', 'logging-last'] as const
    expect(listGates(await run('read-order', ...faults))).toEqual([
      'authenticate',
      'cors',
      'rate-limit',
      'validate',
      'authorize',
      'logging',
    ])
  })

  it.each(['read-order', 'place-order', 'log-in-then-order', 'rate-limited'] as const)(
    'never lets a message of %s go against its direction',
    async (id) => {
      const faults = ['validate-before-authorize', 'logging-last'] as const
      const trace = await run(id, ...faults)
      const places = trace.participants.map((participant) => participant.id)
      for (const { from, to, direction } of trace.hops) {
        const steps = places.indexOf(to) - places.indexOf(from)
        const way = steps === 0 ? 'internal' : steps > 0 ? 'request' : 'response'
        expect(direction).toBe(way)
      }
      expect(trace.outcome.state).toBe('resolved.ok')
    },
  )

  it('with validation first tells somebody who may not use the route what it wants', async () => {
    const trace = await run('validate-before-authorize')
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 422 })
    expect(getFinalText(trace)).toContain('"pointer":"#/lines/0/bookId"')
    expect(indexTrace(trace).neverReached).toEqual(['authorize', 'logic', 'database', 'payment'])
    const usual = await run('place-order', 'missing-scope', 'invalid-values')
    expect(usual.outcome.status).toBe(403)
    expect(getFinalText(usual)).not.toContain('pointer')
  })

  it('with validation first still says 403 where the body is good', async () => {
    const trace = await run('place-order', 'missing-scope', 'validate-before-authorize')
    expect(trace.outcome.status).toBe(403)
  })

  it('with logging last leaves no line of what the other gates refuse', async () => {
    const trace = await run('logging-last')
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 401 })
    expect(indexTrace(trace).neverReached).toContain('logging')
    expect(trace.hops.flatMap(({ evidence }) => evidence.logLine ?? [])).toEqual([])
    expect(getFinalText(trace)).not.toContain('X-Request-Id: ')
    const usual = await run('read-order', 'expired-token')
    expect(usual.hops.flatMap(({ evidence }) => evidence.logLine ?? [])).toHaveLength(2)
  })

  it('with logging last notes what all gates let through', async () => {
    const trace = await run('read-order', 'logging-last')
    expect(trace.hops.flatMap(({ evidence }) => evidence.logLine ?? [])).toHaveLength(2)
    expect(trace.outcome).toEqual({ state: 'resolved.ok', status: 200 })
  })

  it('with authenticate first hides even the status of a request that has no token', async () => {
    const trace = await run('read-order', 'auth-before-cors', 'no-token')
    expectBlocked(trace, NO_ORIGIN)
    expect(trace.exchanges.map(({ role }) => role)).toEqual(['request'])
    expect(getFinalText(trace)).toMatch(/^HTTP\/1.1 401 /)
  })
})

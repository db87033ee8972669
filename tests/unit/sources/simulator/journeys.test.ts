import { describe, expect, it } from 'vitest'
import {
  beginJourney,
  continueJourney,
  type Ending,
  getRole,
} from '../../../../src/sources/simulator/chart/journeyMachine'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { startTrip, startVisit } from '../../../../src/sources/simulator/drive/start-trip'
import { JOURNEY_IDS, type JourneyId } from '../../../../src/catalog/run'
import type { Trace } from '../../../../src/trace/trace'
import { openTestEngine } from '../../../fixtures/engine'
import { createRun } from '../../../../src/catalog/create-run'

const engine = await openTestEngine()

const ENDINGS: readonly Ending[] = [
  'permitted',
  'redirected',
  'resolved.ok',
  'resolved.clientError',
  'resolved.serverError',
  'rejected.networkError',
  'rejected.timeout',
]

/** What each request of a journey is for, where all of them end alike. */
function listRoles(id: JourneyId, ending: Ending): readonly string[] {
  const roles: string[] = []
  let journey = beginJourney(id)
  for (let role = getRole(journey); role !== null; role = getRole(journey)) {
    roles.push(role)
    journey = continueJourney(journey, ending)
  }
  return roles
}

/** What happens at the frontend and on the network. */
function listOutcomes({ hops }: Trace, exchange: number): readonly string[] {
  return hops
    .filter((hop) => hop.exchange === exchange && ['frontend', 'tls'].includes(hop.to))
    .map(({ outcome }) => outcome)
}

function getScript({ hops }: Trace, exchange: number) {
  return hops.findLast((hop) => hop.exchange === exchange && hop.evidence.script)?.evidence.script
}

function listSenders({ hops }: Trace) {
  return hops
    .filter(({ outcome }) => outcome === 'request.composed')
    .map(({ values }) => values['sender'])
}

describe('every journey', () => {
  it.each(JOURNEY_IDS)('%s comes to an end, however its requests end', (id) => {
    for (const ending of ENDINGS) {
      const roles = listRoles(id, ending)
      expect(roles.length).toBeGreaterThan(0)
      expect(roles.filter((role) => role !== 'redirect').length).toBeLessThanOrEqual(5)
    }
  })

  it('goes on only where that makes sense', () => {
    expect(listRoles('single', 'resolved.ok')).toEqual(['request'])
    expect(listRoles('preflight', 'permitted')).toEqual(['preflight', 'request'])
    expect(listRoles('preflight', 'rejected.networkError')).toEqual(['preflight'])
    expect(listRoles('log-in-first', 'resolved.ok')).toEqual(['login', 'request'])
    expect(listRoles('log-in-first', 'resolved.clientError')).toEqual(['login'])
    expect(listRoles('five-quick', 'resolved.clientError')).toHaveLength(5)
    expect(listRoles('retry-after-timeout', 'resolved.serverError')).toEqual(['request', 'retry'])
    expect(listRoles('retry-after-timeout', 'resolved.ok')).toEqual(['request'])
    expect(listRoles('single', 'redirected')).toEqual(['request', 'redirect'])
  })
})

describe('a preflight and its request', () => {
  it('share one connection, and the script sees only the second', async () => {
    const trace = await simulate(createRun('cors-preflight'), engine)
    expect(trace.exchanges).toEqual([
      { role: 'preflight', label: 'OPTIONS /books/3/price' },
      { role: 'request', label: 'PATCH /books/3/price' },
    ])
    expect(listOutcomes(trace, 0)).toEqual([
      'preflight.composed',
      'connection.secured',
      'response.received',
      'preflight.granted',
    ])
    expect(listOutcomes(trace, 1)).toEqual([
      'request.composed',
      'connection.reused',
      'response.received',
      'promise.resolved',
    ])
    // The page has called fetch() before the preflight, and does not call it again.
    expect(listSenders(trace)).toEqual(['browser'])
    expect(getScript(trace, 0)?.settled).toBe('pending')
    expect(getScript(trace, 1)).toMatchObject({ settled: 'resolved', status: 200, ok: true })
  })

  it('asks without credentials, and in the words of the Fetch standard', async () => {
    const { hops } = await simulate(createRun('cors-preflight'), engine)
    expect(hops[0]?.evidence.message?.text).toBe(
      [
        'OPTIONS /books/3/price HTTP/1.1',
        'Host: api.example',
        'Accept: */*',
        'Access-Control-Request-Method: PATCH',
        'Access-Control-Request-Headers: authorization,content-type,if-match',
        'Origin: https://app.example',
        '',
        '',
      ].join('\r\n'),
    )
  })

  it('is answered without a route: only the request finds that there is none', async () => {
    const run = createRun('cors-preflight', { faults: ['unknown-route'] })
    const trace = await simulate(run, engine)
    expect(trace.exchanges).toHaveLength(2)
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 404 })
  })

  it('is answered for every method that the shop has', async () => {
    const run = createRun('still-referenced', { faults: [] })
    const trace = await simulate({ ...run, journey: 'preflight' }, engine)
    expect(trace.exchanges.map(({ label }) => label)).toEqual([
      'OPTIONS /books/10',
      'DELETE /books/10',
    ])
    expect(trace.outcome.state).toBe('resolved.ok')
  })

  it('is not asked for by a request that needs none', async () => {
    const run = createRun('simple-request-blocked', { faults: [] })
    const trace = await simulate({ ...run, journey: 'preflight' }, engine)
    expect(trace.exchanges).toEqual([{ role: 'request', label: 'GET /books' }])
  })

  it('ends with the preflight where that is not answered well', async () => {
    const run = createRun('cors-preflight', { faults: ['unknown-route', 'auth-before-cors'] })
    const trace = await simulate(run, engine)
    expect(trace.exchanges).toHaveLength(1)
    expect(trace.outcome).toEqual({ state: 'rejected.networkError', status: null })
    expect(getScript(trace, 0)).toEqual({
      call: expect.stringContaining("method: 'PATCH'"),
      settled: 'rejected',
      error: { name: 'TypeError', message: 'Failed to fetch' },
      console:
        "Access to fetch at 'https://api.example/book/3/price' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    })
  })
})

describe('a path with a slash too many', () => {
  it('leads the browser to the right one, with the same method and body', async () => {
    const trace = await simulate(createRun('trailing-slash'), engine)
    expect(trace.exchanges).toEqual([
      { role: 'request', label: 'POST /orders/' },
      { role: 'redirect', label: 'POST /orders' },
    ])
    expect(trace.outcome).toEqual({ state: 'resolved.ok', status: 201 })
    const [first, second] = trace.hops.filter(({ outcome }) => outcome === 'request.composed')
    const text = first?.evidence.message?.text ?? ''
    expect(second?.evidence.message?.text).toBe(text.replace('POST /orders/ ', 'POST /orders '))
    expect(listSenders(trace)).toEqual(['page', 'browser'])
    expect(getScript(trace, 0)?.settled).toBe('pending')
  })

  it('is answered with 308, Location and what the page needs to be led on', async () => {
    const { hops } = await simulate(createRun('trailing-slash'), engine)
    const moved = hops.find(({ outcome }) => outcome === 'route.moved')?.evidence.message?.text
    expect(moved).toMatch(/^HTTP\/1\.1 308 Permanent Redirect\r\n/)
    expect(moved).toContain('\r\nLocation: /orders\r\n')
    expect(moved).toContain('\r\nAccess-Control-Allow-Origin: https://app.example\r\n')
  })

  it('keeps the query', async () => {
    const run = createRun('sql-injection', { faults: ['trailing-slash'] })
    const trace = await simulate(run, engine)
    expect(trace.exchanges[1]?.label).toBe('GET /orders?q=%27%20OR%201%3D1%20--')
  })

  it('leads on before the next request of the journey', async () => {
    const run = createRun('log-in-then-order', { faults: ['trailing-slash'] })
    const { exchanges, outcome } = await simulate(run, engine)
    expect(exchanges.map(({ role }) => role)).toEqual(['login', 'redirect', 'request', 'redirect'])
    expect(outcome.status).toBe(201)
  })

  it('is one call of the script, which waits from its beginning', async () => {
    const visit = { ...startVisit(engine.setup.quota), pendingSinceMs: 3 }
    const redirect = { target: '/orders', role: 'request' } as const
    const trip = startTrip(createRun('trailing-slash'), engine, { ...visit, redirect }, 99)
    expect(trip.calledAtMs).toBe(3)
    expect(trip.plan.draft.target).toBe('/orders')
    const faults = ['trailing-slash', 'script-timeout'] as const
    const { hops } = await simulate(createRun('place-order', { faults }), engine)
    const late = hops.find(({ outcome }) => outcome === 'response.late')
    expect(late?.values['tookMs']).toBe(Math.round(late?.startMs ?? 0))
  })
})

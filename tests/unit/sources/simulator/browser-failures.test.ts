import { describe, expect, it } from 'vitest'
import { offerFaults } from '../../../../src/sources/simulator/faults/faults'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, getScript, listOutcomes } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'
import type { ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

const run = (id: ScenarioId, ...faults: readonly FaultId[]) =>
  simulate(createRun(id, { faults }), engine)

describe('a failure without a response', () => {
  it.each([
    ['offline', 'ERR_INTERNET_DISCONNECTED', 'dns'],
    ['dns-not-found', 'ERR_NAME_NOT_RESOLVED', 'tcp'],
    ['connection-refused', 'ERR_CONNECTION_REFUSED', 'tls'],
    ['connection-timeout', 'ERR_CONNECTION_TIMED_OUT', 'tls'],
    ['certificate-expired', 'ERR_CERT_DATE_INVALID', 'api'],
    ['certificate-wrong-name', 'ERR_CERT_COMMON_NAME_INVALID', 'api'],
    ['connection-reset', 'ERR_CONNECTION_RESET', 'api'],
    ['answer-lost', 'ERR_EMPTY_RESPONSE', null],
  ] as const)('%s: a TypeError, and %s in the console only', async (fault, code, never) => {
    const trace = await run('read-order', fault)
    expect(trace.outcome).toEqual({ state: 'rejected.networkError', status: null })
    expect(getScript(trace)).toMatchObject({
      settled: 'rejected',
      error: { name: 'TypeError', message: 'Failed to fetch' },
      console: `Failed to load resource: net::${code}`,
    })
    if (never) expect(indexTrace(trace).neverReached).toContain(never)
    else expect(indexTrace(trace).neverReached).toEqual([])
  })

  it('is marked at the browser where that refuses the certificate', async () => {
    const trace = await run('read-order', 'certificate-expired')
    expect(findHop(trace, 'certificate.shown')).toMatchObject({ to: 'tls', verdict: 'passed' })
    expect(findHop(trace, 'certificate.expired')).toMatchObject({
      from: 'tls',
      to: 'frontend',
      verdict: 'failed',
    })
  })
})

describe('a script that gives up', () => {
  it('gets a TimeoutError, and the order is placed all the same', async () => {
    const trace = await run('place-order', 'script-timeout')
    expect(trace.outcome).toEqual({ state: 'rejected.timeout', status: null })
    expect(getScript(trace)?.error).toEqual({ name: 'TimeoutError', message: 'signal timed out' })
    expect(listOutcomes(trace)).toContain('transaction.committed')
  })

  it.each(['script-timeout', 'retry-after-timeout'] as const)(
    '%s: the request arrives at the API within the limit, and the answer after it',
    async (id) => {
      const trace = await run(id, 'script-timeout')
      const arrival = findHop(trace, 'route.matched')
      const late = findHop(trace, 'response.late')
      expect(arrival.startMs + arrival.durationMs).toBeLessThan(2000)
      expect(late.startMs).toBeGreaterThan(2000)
      expect(late.values).toEqual({ tookMs: Math.round(late.startMs), limitMs: 2000 })
      // The hop stands where the response comes; it says when the promise was rejected.
      expect(findHop(trace, 'promise.rejected').values['afterMs']).toBe(2000)
      const { script } = findHop(trace, 'promise.rejected').evidence
      expect(script?.call).toContain('signal: AbortSignal.timeout(2000)')
    },
  )

  it('tries again after giving up, and has an answer well within the limit', async () => {
    const { hops } = await simulate(createRun('retry-after-timeout'), engine)
    const retry = hops.filter(({ exchange }) => exchange === 1)
    const last = retry.at(-1)
    expect(retry[0]?.startMs).toBeGreaterThan(2000)
    expect((last?.startMs ?? 0) - (retry[0]?.startMs ?? 0)).toBeLessThan(2000)
  })

  it('counts from its call, whatever the browser had to ask before', async () => {
    const late = findHop(await run('cors-preflight', 'script-timeout'), 'response.late')
    expect(late.exchange).toBe(1)
    expect(late.values['tookMs']).toBe(Math.round(late.startMs))
  })

  it('can try again with the same key: there is one order and one charge', async () => {
    const trace = await simulate(createRun('retry-after-timeout'), engine)
    expect(trace.exchanges.map(({ role }) => role)).toEqual(['request', 'retry'])
    expect(trace.outcome).toEqual({ state: 'resolved.ok', status: 201 })
    const outcomes = listOutcomes(trace)
    expect(outcomes.filter((outcome) => outcome === 'charge.sent')).toHaveLength(1)
    expect(outcomes).toContain('key.known')
  })
})

describe('a response that breaks off', () => {
  it.each(['cut-off-response', 'exception-after-headers'] as const)(
    'by %s resolves with its status, and only reading the body fails',
    async (fault) => {
      const trace = await run('read-order', fault)
      expect(trace.outcome).toEqual({ state: 'rejected.networkError', status: 200 })
      expect(findHop(trace, 'promise.resolved').evidence.script).toMatchObject({ status: 200 })
      expect(findHop(trace, 'promise.resolved').evidence.script).not.toHaveProperty('body')
      expect(getScript(trace)).toMatchObject({
        call: 'await response.json()',
        error: { name: 'TypeError' },
      })
    },
  )
})

describe('a page of HTML', () => {
  it('is no JSON, and says so only to whoever reads it', async () => {
    const trace = await run('read-order', 'html-error')
    expect(trace.outcome).toEqual({ state: 'resolved.clientError', status: 404 })
    expect(getScript(trace)?.error?.message).toBe(
      `Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
    )
  })
})

describe('what does no harm', () => {
  it('is a header that the browser drops', async () => {
    const trace = await run('read-order', 'forbidden-header')
    expect(findHop(trace, 'header.dropped').values).toEqual({ name: 'Cookie' })
    expect(findHop(trace, 'request.composed').evidence.message?.text).not.toContain('Cookie')
  })

  it('is a log that cannot be written', async () => {
    const trace = await run('read-order', 'logging-fails')
    expect(getFinalText(trace)).toBe(getFinalText(await run('read-order')))
  })
})

describe('a gateway', () => {
  it.each([
    ['none-healthy', 503, 'destination_unavailable'],
    ['upstream-refused', 502, 'connection_refused'],
    ['upstream-slow', 504, 'http_response_timeout'],
    ['answer-lost', 502, 'connection_terminated'],
  ] as const)('answers %s with %i and says why', async (fault, status, error) => {
    const trace = await run('gateway-timeout', fault)
    expect(trace.outcome.status).toBe(status)
    expect(getFinalText(trace)).toContain(`\r\nProxy-Status: gateway; error=${error}\r\n`)
    expect(indexTrace(trace).neverReached.includes('api')).toBe(
      error.startsWith('destination') || error.endsWith('refused'),
    )
  })

  it('stops waiting ten seconds after it has passed the request on, and answers then', async () => {
    const trace = await run('gateway-timeout', 'upstream-slow')
    const forwarded = findHop(trace, 'request.forwarded')
    const slow = findHop(trace, 'upstream.slow')
    expect(slow.startMs).toBeCloseTo(forwarded.startMs + forwarded.durationMs + 10_000, 1)
    const [call = 0, date = 0] = [
      trace.startedAt,
      /^Date: (.*)$/m.exec(getFinalText(trace))?.[1],
    ].map((text) => Date.parse(text ?? ''))
    expect(date - call).toBe(10_000)
    expect(findHop(trace, 'transaction.committed').startMs).toBeLessThan(1000)
  })

  it.each(['gateway-timeout', 'read-order'] as const)(
    'stands between the browser and the API in %s, whatever fails',
    async (id) => {
      const usual = { ...createRun(id, { faults: [] }), gateway: true } as const
      for (const fault of offerFaults(usual)) {
        const { hops } = await simulate({ ...usual, faults: [fault.id] }, engine)
        const ends = hops.map(({ from, to }) => [from, to].toSorted().join(' '))
        expect(ends, fault.id).not.toContain('api frontend')
      }
    },
    60_000,
  )

  it('passes on what it has got where the API breaks off in the middle of a response', async () => {
    const usual = createRun('read-order', { faults: ['exception-after-headers'] })
    const trace = await simulate({ ...usual, gateway: true }, engine)
    const [broken, returned] = trace.hops.slice(listOutcomes(trace).indexOf('response.broken'))
    expect(broken).toMatchObject({ to: 'api', verdict: 'failed' })
    expect(returned).toMatchObject({ outcome: 'response.returned', from: 'api', to: 'gateway' })
    expect(returned?.evidence.message?.isIncomplete).toBe(true)
    expect(trace.outcome).toEqual({ state: 'rejected.networkError', status: 200 })
  })

  it('takes part only where a scenario has one', async () => {
    const { participants } = await run('read-order')
    expect(participants.map(({ id }) => id)).not.toContain('gateway')
  })
})

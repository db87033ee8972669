import { afterAll, describe, expect, it } from 'vitest'
import { createRun } from '../../../../src/sources/simulator/scenarios'
import { simulate } from '../../../../src/sources/simulator/simulate'
import { getNeverReached } from '../../../../src/trace/questions'
import type { FaultId, ScenarioId } from '../../../../src/trace/run'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, getScript, listOutcomes } from '../../../fixtures/trace-checks'

const engine = await openTestEngine()
afterAll(() => engine.database.close())

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
    if (never) expect(getNeverReached(trace)).toContain(never)
    else expect(getNeverReached(trace)).toEqual([])
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
    expect(findHop(trace, 'header.dropped').explanation.values).toEqual({ name: 'Cookie' })
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
  ] as const)('answers %s with %i and says why', async (fault, status, error) => {
    const trace = await run('gateway-timeout', fault)
    expect(trace.outcome.status).toBe(status)
    expect(getFinalText(trace)).toContain(`\r\nProxy-Status: gateway; error=${error}\r\n`)
    expect(getNeverReached(trace).includes('api')).toBe(fault !== 'upstream-slow')
  })

  it('takes part only where a scenario has one', async () => {
    const { participants } = await run('read-order')
    expect(participants.map(({ id }) => id)).not.toContain('gateway')
  })
})

import { describe, expect, it } from 'vitest'
import { getHeader } from '../../../../../../src/lib/http/message'
import { authorize } from '../../../../../../src/sources/simulator/shop/layers/authorize'
import {
  checkOrigin,
  confirmOrigin,
} from '../../../../../../src/sources/simulator/shop/layers/cors'
import {
  logRequest,
  logResponse,
} from '../../../../../../src/sources/simulator/shop/layers/logging'
import {
  reportQuota,
  takeQuota,
} from '../../../../../../src/sources/simulator/shop/layers/rate-limit'
import { passResponse } from '../../../../../../src/sources/simulator/shop/layers/response-gates'
import { isRefusal } from '../../../../../../src/sources/simulator/shop/http/refusal'
import type { Finding, Identity } from '../../../../../../src/sources/simulator/drive/trip'
import { createAnswer, createRequest, createTrip } from '../../../../../fixtures/trip'

const getStatus = ({ next }: Finding) => (isRefusal(next?.failure) ? next.failure.status : null)
const response = createAnswer()

describe('logging', () => {
  const token = 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2VjcmV0'
  const request = createRequest({ headers: [['Authorization', token]] })

  it('gives the request an id and writes a line without the token', () => {
    const { values, evidence } = logRequest(createTrip({ request, now: 1767269100.02 }))
    expect(values['requestId']).toMatch(/^req-[0-9a-f]{8}$/)
    expect(evidence?.logLine).toBe(
      `2026-01-01T12:05:00.020Z ${values['requestId']} → GET /orders/42 authorization=[redacted]`,
    )
  })

  it('never writes an Authorization field of any form', () => {
    for (const secret of ['Basic dXNlcjpwYXNz', 'hunter2', 'Bearer  a.b.c']) {
      const asked = createRequest({ headers: [['Authorization', secret]] })
      const { evidence } = logRequest(createTrip({ request: asked }))
      for (const part of secret.split(/ +/)) expect(evidence?.logLine).not.toContain(part)
    }
  })

  it('records status and duration on the way back, and names the request to the client', () => {
    const trip = createTrip({ response, requestId: 'req-1', loggedAtMs: 20.23, elapsedMs: 23.5 })
    const { values, next } = logResponse(trip)
    expect(values).toEqual({ status: 200, durationMs: 3.27, requestId: 'req-1' })
    expect(next?.response && getHeader(next.response, 'X-Request-Id')).toBe('req-1')
  })
})

describe('CORS', () => {
  it('lets the page’s origin pass, and a request without one', () => {
    expect(checkOrigin(createTrip()).outcome).toBe('origin.allowed')
    expect(checkOrigin(createTrip({ request: createRequest({ headers: [] }) })).outcome).toBe(
      'origin.absent',
    )
  })

  it('takes OPTIONS for a preflight only with Access-Control-Request-Method', () => {
    const headers = createRequest().headers
    const ask = createRequest({ method: 'OPTIONS' })
    expect(checkOrigin(createTrip({ request: ask })).outcome).toBe('origin.allowed')
    const preflight = {
      ...ask,
      headers: [...headers, ['Access-Control-Request-Method', 'GET'] as const],
    }
    expect(checkOrigin(createTrip({ request: preflight })).outcome).toBe('preflight.answered')
  })

  it('names the origin on the way back, and exposes what a script could not read', () => {
    const changed = confirmOrigin(createTrip({ response })).next?.response
    if (!changed) throw new Error('no response')
    expect(getHeader(changed, 'Access-Control-Allow-Origin')).toBe('https://app.example')
    expect(getHeader(changed, 'Access-Control-Expose-Headers')).toContain('WWW-Authenticate')
    expect(getHeader(changed, 'Vary')).toBe('Origin')
  })

  it('says Vary: Origin even where there is no origin to name', () => {
    const trip = createTrip({ response, request: createRequest({ headers: [] }) })
    const { outcome, next } = confirmOrigin(trip)
    expect(outcome).toBe('response.passed')
    expect(next?.response?.headers).toContainEqual(['Vary', 'Origin'])
  })
})

describe('the rate limit', () => {
  const withLevel = (atStart: number, elapsedMs = 0) =>
    createTrip({
      elapsedMs,
      visit: { ...createTrip().visit, bucket: { level: atStart, atMs: 0 } },
    })

  it('takes one of what is in the bucket', () => {
    expect(takeQuota(withLevel(100)).values).toEqual({ remaining: 99, quota: 100, windowS: 60 })
    expect(takeQuota(withLevel(1)).values['remaining']).toBe(0)
  })

  it('refuses an empty bucket until it holds one again', () => {
    const empty = takeQuota(withLevel(0))
    expect([empty.outcome, getStatus(empty), empty.values['retryAfterS']]).toEqual([
      'quota.exceeded',
      429,
      1,
    ])
    expect(takeQuota(withLevel(0, 599)).outcome).toBe('quota.exceeded')
    expect(takeQuota(withLevel(0, 600)).outcome).toBe('quota.available')
  })

  it('never fills the bucket over its brim', () => {
    expect(takeQuota(withLevel(100, 60_000)).values['remaining']).toBe(99)
  })

  it('tells on the way back what is left', () => {
    const { next } = reportQuota(createTrip({ response, remainingQuota: 50 }))
    expect(next?.response?.headers).toEqual(
      expect.arrayContaining([
        ['RateLimit-Policy', '"default";q=100;w=60'],
        ['RateLimit', '"default";r=50;t=30'],
      ]),
    )
  })
})

describe('authorize', () => {
  const identity: Identity = {
    subject: 'user-1',
    userId: 1,
    role: 'customer',
    scopes: ['orders:read'],
  }
  const ask = (method: string, target: string, who: Partial<Identity> = {}) =>
    authorize(
      createTrip({
        request: createRequest({ method, target }),
        identity: { ...identity, ...who },
      }),
    )

  it.each([
    ['GET', '/orders/42', {}, 'access.granted'],
    ['POST', '/orders', {}, 'scope.missing'],
    ['POST', '/orders', { scopes: ['orders:write'] }, 'access.granted'],
    ['POST', '/orders', { scopes: ['orders:writer', 'orders'] }, 'scope.missing'],
    ['POST', '/orders', { role: 'administrator' }, 'scope.missing'],
    ['PATCH', '/books/3/price', {}, 'role.missing'],
    ['PATCH', '/books/3/price', { scopes: ['administrator'] }, 'role.missing'],
    ['PATCH', '/books/3/price', { role: 'administrator' }, 'access.granted'],
    ['GET', '/books', {}, 'access.open'],
  ])('%s %s with %j: %s', async (method, target, who, outcome) => {
    expect((await ask(method, target, who)).outcome).toBe(outcome)
  })

  it('shows the two values that it compared', async () => {
    expect((await ask('POST', '/orders')).evidence?.checks).toEqual([
      { id: 'scope', verdict: 'failed', actual: 'orders:read', expected: 'orders:write' },
    ])
  })

  it('says with a missing scope which one would do', async () => {
    const { next } = await ask('POST', '/orders')
    expect(isRefusal(next?.failure) && next.failure.headers).toEqual([
      ['WWW-Authenticate', 'Bearer realm="api", error="insufficient_scope", scope="orders:write"'],
    ])
  })
})

describe('the way back', () => {
  it('passes gates that have nothing to add', () => {
    const finding = passResponse('validate')(createTrip({ response }))
    expect(finding.values).toEqual({ status: 200, gate: 'validate' })
    expect(finding.next).toBeUndefined()
  })
})

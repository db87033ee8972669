import { describe, expect, it } from 'vitest'
import { getHeader, type RequestMessage } from '../../../../../../src/lib/http/message'
import { decide } from '../../../../../../src/sources/simulator/record/account'
import { authorizationAccount } from '../../../../../../src/sources/simulator/record/accounts/authorize'
import { matchRoute } from '../../../../../../src/sources/simulator/shop/http/routes'
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
import { SHOP_SETUP } from '../../../../../../src/sources/simulator/shop/setup'
import type { Identity } from '../../../../../../src/sources/simulator/shop/tokens/identity'
import { createAnswer, createRequest, createTrip } from '../../../../../fixtures/trip'

const response = createAnswer()

describe('logging', () => {
  const write = (headers: RequestMessage['headers'], now = 0) => {
    const lines: string[] = []
    const log = (line: string) => lines.push(line)
    logRequest({ request: createRequest({ headers }), requestId: 'req-1', now, log })
    return lines
  }

  it('writes a line for the request without the token', () => {
    const token = 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2VjcmV0'
    expect(write([['Authorization', token]], 1767269100.02)).toEqual([
      '2026-01-01T12:05:00.020Z req-1 → GET /orders/42 authorization=[redacted]',
    ])
  })

  it('never writes an Authorization field of any form', () => {
    for (const secret of ['Basic dXNlcjpwYXNz', 'hunter2', 'Bearer  a.b.c']) {
      const [line] = write([['Authorization', secret]])
      for (const part of secret.split(/ +/)) expect(line).not.toContain(part)
    }
  })

  const leaving = { response, requestId: 'req-1', durationMs: 3.27, now: 1767269100 }

  it('records status and duration on the way back, and names the request to the client', () => {
    const answer = logResponse({ ...leaving, log: () => undefined })
    expect(answer).toMatchObject({
      kind: 'response.logged',
      line: '2026-01-01T12:05:00.000Z req-1 ← 200 in 3.27 ms',
    })
    expect(getHeader(answer.response, 'X-Request-Id')).toBe('req-1')
  })

  it('lets the response go on where its line cannot be written', () => {
    const answer = logResponse({
      ...leaving,
      log: () => {
        throw new Error('no space left')
      },
    })
    expect(answer.kind).toBe('log.failed')
    expect(getHeader(answer.response, 'X-Request-Id')).toBe('req-1')
  })
})

describe('CORS', () => {
  const check = (change: Partial<RequestMessage> = {}) =>
    checkOrigin({ request: createRequest(change), now: 0 }, SHOP_SETUP)

  it('lets the page’s origin pass, and a request without one', () => {
    expect(check().kind).toBe('origin.allowed')
    expect(check({ headers: [] }).kind).toBe('origin.absent')
  })

  it('takes OPTIONS for a preflight only with Access-Control-Request-Method', () => {
    const { headers } = createRequest()
    expect(check({ method: 'OPTIONS' }).kind).toBe('origin.allowed')
    const asking = [...headers, ['Access-Control-Request-Method', 'GET'] as const]
    expect(check({ method: 'OPTIONS', headers: asking }).kind).toBe('preflight.answered')
  })

  it('tells the browser how long the answer to a preflight may be kept', () => {
    const { headers } = createRequest()
    const asking = [...headers, ['Access-Control-Request-Method', 'GET'] as const]
    const request = createRequest({ method: 'OPTIONS', headers: asking })
    const cors = { ...SHOP_SETUP.cors, maxAgeS: 42 }
    const answer = checkOrigin({ request, now: 0 }, { ...SHOP_SETUP, cors })
    if (answer.kind !== 'preflight.answered') throw new Error(answer.kind)
    expect(getHeader(answer.response, 'Access-Control-Max-Age')).toBe('42')
  })

  it('names the origin on the way back, and exposes what a script could not read', () => {
    const { response: changed } = confirmOrigin({ request: createRequest(), response }, SHOP_SETUP)
    expect(getHeader(changed, 'Access-Control-Allow-Origin')).toBe('https://app.example')
    expect(getHeader(changed, 'Access-Control-Expose-Headers')).toContain('WWW-Authenticate')
    expect(getHeader(changed, 'Vary')).toBe('Origin')
  })

  it('says Vary: Origin even where there is no origin to name', () => {
    const request = createRequest({ headers: [] })
    const answer = confirmOrigin({ request, response }, SHOP_SETUP)
    expect(answer.kind).toBe('response.passed')
    expect(answer.response.headers).toContainEqual(['Vary', 'Origin'])
  })
})

describe('the rate limit', () => {
  const take = (level: number, atMs = 0) =>
    takeQuota({ bucket: { level, atMs: 0 }, atMs }, SHOP_SETUP)

  it('takes one of what is in the bucket', () => {
    expect(take(100)).toMatchObject({ remaining: 99, bucket: { level: 99, atMs: 0 } })
    expect(take(1)).toMatchObject({ remaining: 0 })
  })

  it('refuses an empty bucket until it holds one again', () => {
    expect(take(0)).toMatchObject({
      kind: 'quota.exceeded',
      retryAfterS: 1,
      refusal: { status: 429 },
    })
    expect(take(0, 599).kind).toBe('quota.exceeded')
    expect(take(0, 600).kind).toBe('quota.available')
  })

  it('never fills the bucket over its brim', () => {
    expect(take(100, 60_000)).toMatchObject({ remaining: 99 })
  })

  it('tells on the way back what is left', () => {
    const { response: told } = reportQuota({ response, remaining: 50 }, SHOP_SETUP)
    expect(told.headers).toEqual(
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
  const ask = (method: string, target: string, who: Partial<Identity> = {}) => {
    const match = matchRoute(method, target)
    const route = match.kind === 'matched' ? match.route : null
    const request = createRequest({ method, target })
    return authorize({ request, route, caller: { ...identity, ...who }, session: null }, SHOP_SETUP)
  }

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
    expect((await ask(method, target, who)).kind).toBe(outcome)
  })

  it('shows the two values that it compared', async () => {
    const answer = await ask('POST', '/orders')
    const { evidence } = await decide(answer, authorizationAccount, createTrip())
    expect(evidence?.checks).toEqual([
      { id: 'scope', verdict: 'failed', actual: 'orders:read', expected: 'orders:write' },
    ])
  })

  it('says with a missing scope which one would do', async () => {
    const answer = await ask('POST', '/orders')
    expect('refusal' in answer && answer.refusal.headers).toEqual([
      ['WWW-Authenticate', 'Bearer realm="api", error="insufficient_scope", scope="orders:write"'],
    ])
  })
})

describe('the way back', () => {
  it('passes gates that have nothing to add', () => {
    expect(passResponse({ gate: 'validate', response }).response).toBe(response)
  })
})

import { describe, expect, it } from 'vitest'
import { getHeader } from '../../../../../../src/lib/http/message'
import { composeMessage } from '../../../../../../src/sources/simulator/browser/compose-message'
import {
  receiveRequest,
  sendResponse,
} from '../../../../../../src/sources/simulator/shop/layers/api'
import {
  createProblem,
  createServerProblem,
} from '../../../../../../src/sources/simulator/shop/layers/error-handler'
import {
  composeRequest,
  receiveResponse,
} from '../../../../../../src/sources/simulator/browser/frontend'
import { settlePromise } from '../../../../../../src/sources/simulator/browser/script'
import { getAllow, matchRoute } from '../../../../../../src/sources/simulator/shop/http/routes'
import { refuse } from '../../../../../../src/sources/simulator/shop/http/refusal'
import { SqlFailure } from '../../../../../../src/sources/simulator/database/sql-failure'
import { SHOP_WORLD } from '../../../../../../src/sources/simulator/shop/setup'
import type { RequestDraft } from '../../../../../../src/catalog/run'
import { createAnswer, createRequest, createTrip } from '../../../../../fixtures/trip'
import { createRun } from '../../../../../../src/catalog/create-run'

describe('the frontend', () => {
  const draft: RequestDraft = {
    method: 'POST',
    target: '/orders?a=b',
    headers: [
      ['Content-Type', 'application/json'],
      ['X-Tag', ' one '],
      ['x-tag', 'two'],
      ['Host', 'evil.example'],
      ['Origin', 'https://evil.example'],
    ],
    body: '{"title":"Grüße"}',
    credentials: { kind: 'none' },
  }
  const compose = (change: Partial<RequestDraft> = {}, authorization: string | null = null) =>
    composeMessage({ ...draft, ...change }, authorization, SHOP_WORLD)

  it('sends what fetch() would send, and nothing that belongs to the browser', () => {
    expect(compose({}, 'Bearer t')).toEqual({
      method: 'POST',
      target: '/orders?a=b',
      headers: [
        ['Host', 'api.example'],
        ['Accept', '*/*'],
        ['Content-Type', 'application/json'],
        ['X-Tag', 'one, two'],
        ['Authorization', 'Bearer t'],
        ['Content-Length', '19'],
        ['Origin', 'https://app.example'],
      ],
      body: '{"title":"Grüße"}',
    })
  })

  it('calls a text without a type text/plain, as fetch() does', () => {
    expect(getHeader(compose({ headers: [] }), 'Content-Type')).toBe('text/plain;charset=UTF-8')
  })

  it('says the length of no content with POST, not with GET', () => {
    expect(getHeader(compose({ body: null }), 'Content-Length')).toBe('0')
    expect(getHeader(compose({ body: null, method: 'GET' }), 'Content-Length')).toBeUndefined()
  })

  it('lets a field that was written by hand win over the token', () => {
    const headers = [['authorization', 'Basic x']] as const
    expect(getHeader(compose({ headers }, 'Bearer t'), 'Authorization')).toBe('Basic x')
  })

  it('never leaves the API, whatever the path looks like', () => {
    const message = compose({ target: '//evil.example/a/../b' })
    expect([message.target, getHeader(message, 'Host')]).toEqual([
      '//evil.example/b',
      'api.example',
    ])
  })

  it('shows the token that it sends', async () => {
    const { values, evidence, next } = await composeRequest(createTrip())
    expect(values['credentials']).toBe('bearer')
    expect(next?.request && getHeader(next.request, 'Authorization')).toBe(
      `Bearer ${evidence?.token?.raw}`,
    )
    expect(evidence?.token?.payload).toContain('"sub":"user-1"')
  })

  it('sends the edited claims with the old signature where they are not signed again', async () => {
    const { request } = createRun('read-order')
    if (request.credentials.kind === 'none') throw new Error('no token')
    const { claims } = request.credentials.token
    const token = { claims: { ...claims, role: 'administrator' }, signedClaims: claims }
    const trip = createTrip()
    const plan = {
      ...trip.plan,
      draft: { ...request, credentials: { kind: 'token', token } },
    } as const
    const original = (await composeRequest(trip)).evidence?.token
    const edited = (await composeRequest({ ...trip, plan })).evidence?.token
    expect(edited?.signature).toBe(original?.signature)
    expect(edited?.payload).toBe(JSON.stringify(token.claims))
  })

  it.each([
    [200, 'true'],
    [299, 'true'],
    [304, 'false'],
    [404, 'false'],
    [500, 'false'],
  ])('resolves with ok for status %i: %s', (status, ok) => {
    const allow = ['Access-Control-Allow-Origin', 'https://app.example'] as const
    const response = createAnswer({ status, headers: [allow] })
    expect(settlePromise(createTrip({ response })).values).toEqual({ status, ok })
  })

  it('reads the response back from its text', () => {
    const response = createAnswer({ reason: 'OK' })
    expect(receiveResponse(createTrip({ response })).next?.response).toEqual(response)
    const cut = createAnswer({ body: '{' })
    expect(() => receiveResponse(createTrip({ response: cut }))).toThrow('HTTP does not know')
  })
})

describe('the router', () => {
  it.each([
    ['GET', '/orders/42', 'route.matched'],
    ['HEAD', '/orders/42?x=1', 'route.matched'],
    ['OPTIONS', '/orders/42', 'route.matched'],
    ['GET', '/order/42', 'route.notFound'],
    ['GET', '/orders/', 'route.moved'],
    ['POST', '/orders/42//', 'route.moved'],
    ['GET', '/order/', 'route.notFound'],
    ['GET', '/Orders/42', 'route.notFound'],
    ['GET', '/', 'route.notFound'],
    ['DELETE', '/orders/42', 'method.notAllowed'],
    ['GET', '/orders', 'route.matched'],
    ['PATCH', '/orders', 'method.notAllowed'],
    ['get', '/orders/42', 'method.unknown'],
    ['FROBNICATE', '/nowhere', 'method.unknown'],
    ['GET', '/orders 42', 'message.malformed'],
  ])('%s %s: %s', (method, target, outcome) => {
    const request = createRequest({ method, target })
    expect(receiveRequest(createTrip({ request })).outcome).toBe(outcome)
  })

  it('says what would be allowed, with HEAD for GET and OPTIONS for all', () => {
    expect(getAllow('/orders/{id}')).toBe('GET, HEAD, OPTIONS')
    expect(getAllow('/orders')).toBe('GET, HEAD, POST, OPTIONS')
    const match = matchRoute('DELETE', '/books/3/price')
    expect(match).toMatchObject({ kind: 'not-allowed', allow: 'PATCH, OPTIONS' })
  })

  it('hands the parameters on', () => {
    const request = createRequest({ target: '/orders/42' })
    expect(receiveRequest(createTrip({ request })).next?.params).toEqual({ id: '42' })
  })
})

describe('the server', () => {
  it('counts the bytes that it sends', () => {
    const response = createAnswer({ headers: [['Content-Length', '4']], body: 'üß' })
    expect(sendResponse(createTrip({ response })).values['bytes']).toBe(
      'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n'.length + 4,
    )
  })

  it('lets the page read a refusal from before the gates', () => {
    const failure = refuse(404, 'There is no /order/42 here.')
    const { next } = createServerProblem(createTrip({ failure }))
    const { response } = next ?? {}
    if (!response) throw new Error('no response')
    expect(getHeader(response, 'Access-Control-Allow-Origin')).toBe('https://app.example')
    expect(getHeader(response, 'X-Request-Id')).toMatch(/^req-/)
  })
})

describe('error handling', () => {
  const solve = (failure: unknown) =>
    createProblem(createTrip({ failure })).next?.response ?? createAnswer()
  const sqlFailure = (code: string) =>
    new SqlFailure(
      { code, message: 'relation "secrets" in the way', detail: 'Key (id)=(1)' },
      'INSERT orders',
    )

  it.each([
    ['23505', 409],
    ['23503', 422],
    ['23514', 422],
    ['42P01', 500],
    ['22003', 500],
  ])('turns SQLSTATE %s into %i', (code, status) => {
    expect(solve(sqlFailure(code)).status).toBe(status)
  })

  it('says nothing of what went wrong inside', () => {
    for (const error of [new TypeError('secret path /etc'), sqlFailure('42P01'), 'secret', null]) {
      const { status, body } = solve(error)
      expect(status).toBe(500)
      expect(body).not.toMatch(/secret|TypeError|42P01/)
    }
  })

  it('gives HEAD the fields and no content', () => {
    const trip = createTrip({
      failure: refuse(404, 'Nothing.'),
      request: createRequest({ method: 'HEAD' }),
    })
    const { response } = createProblem(trip).next ?? {}
    expect(response?.body).toBeNull()
    expect(response && getHeader(response, 'Content-Length')).toBe('75')
  })
})

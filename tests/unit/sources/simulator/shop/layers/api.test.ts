import { describe, expect, it } from 'vitest'
import { getAllow, matchRoute } from '../../../../../../src/sources/simulator/shop/http/routes'
import {
  receiveRequest,
  sendResponse,
} from '../../../../../../src/sources/simulator/shop/layers/api'
import { SHOP_SETUP } from '../../../../../../src/sources/simulator/shop/setup'
import type { RequestMessage } from '../../../../../../src/lib/http/message'
import { createAnswer, createRequest } from '../../../../../fixtures/trip'

const receive = (change: Partial<RequestMessage>) =>
  receiveRequest({ arrived: createRequest(change), requestId: 'req-1', now: 0 }, SHOP_SETUP)

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
    expect(receive({ method, target }).kind).toBe(outcome)
  })

  it('says what would be allowed, with HEAD for GET and OPTIONS for all', () => {
    expect(getAllow('/orders/{id}')).toBe('GET, HEAD, OPTIONS')
    expect(getAllow('/orders')).toBe('GET, HEAD, POST, OPTIONS')
    const match = matchRoute('DELETE', '/books/3/price')
    expect(match).toMatchObject({ kind: 'not-allowed', allow: 'PATCH, OPTIONS' })
  })

  it('hands the parameters on', () => {
    expect(receive({ target: '/orders/42' })).toMatchObject({ params: { id: '42' } })
  })

  it('accepts a body up to its limit, counted in bytes', () => {
    const send = (body: string) =>
      receive({
        method: 'POST',
        target: '/login',
        headers: [
          ['Host', 'api.example'],
          ['Content-Length', String(Buffer.byteLength(body))],
        ],
        body,
      })
    const limit = SHOP_SETUP.bodyLimitBytes
    expect(send('x'.repeat(limit)).kind).toBe('route.matched')
    expect(send('ü'.repeat(limit / 2 + 1))).toMatchObject({
      kind: 'content.tooLarge',
      bytes: limit + 2,
    })
  })
})

describe('the server', () => {
  const response = createAnswer({ headers: [['Content-Length', '4']], body: 'üß' })

  it('counts the bytes that it sends', () => {
    expect(sendResponse({ response, send: (all) => all })).toMatchObject({
      kind: 'response.sent',
      bytes: 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n'.length + 4,
    })
  })

  it('cannot take the status back where the connection ends half-way', () => {
    const half = { ...response, body: 'ü' }
    expect(sendResponse({ response, send: () => half })).toEqual({
      kind: 'response.broken',
      status: 200,
      response: half,
      sent: 2,
      announced: 4,
    })
    expect(sendResponse({ response, send: () => null }).kind).toBe('response.lost')
  })
})

import { describe, expect, it } from 'vitest'
import { createRun } from '../../../../../src/catalog/create-run'
import type { RequestDraft } from '../../../../../src/catalog/run'
import { getHeader } from '../../../../../src/lib/http/message'
import { composeMessage } from '../../../../../src/sources/simulator/browser/compose-message'
import {
  composeRequest,
  receiveResponse,
} from '../../../../../src/sources/simulator/browser/frontend'
import { settlePromise } from '../../../../../src/sources/simulator/browser/script'
import { decide } from '../../../../../src/sources/simulator/record/account'
import { settledPromiseAccount } from '../../../../../src/sources/simulator/record/accounts/script'
import { SHOP_SETUP } from '../../../../../src/sources/simulator/shop/setup'
import { createAnswer, createTrip } from '../../../../fixtures/trip'

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
    composeMessage({ ...draft, ...change }, authorization, SHOP_SETUP)

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

  const { plan } = createTrip()

  async function send(asked: RequestDraft) {
    const composed = await composeRequest(
      {
        draft: asked,
        signing: plan.signing,
        talk: { pageOrigin: 'https://app.example', host: 'api.example', includesCookies: false },
        jar: [],
        isOnline: true,
        isPreflight: false,
        asksFirst: false,
        isRedirected: false,
      },
      SHOP_SETUP,
    )
    if (composed.kind !== 'request.composed') throw new Error(composed.kind)
    const { request, authorization } = composed
    return { request, authorization, segments: authorization.token?.split('.') ?? [] }
  }

  it('sends a token for the one who asks', async () => {
    const { request, authorization, segments } = await send(createRun('read-order').request)
    expect(authorization.kind).toBe('bearer')
    expect(getHeader(request, 'Authorization')).toBe(`Bearer ${authorization.token}`)
    expect(Buffer.from(segments[1] ?? '', 'base64url').toString()).toContain('"sub":"user-1"')
  })

  it('sends the edited claims with the old signature where they are not signed again', async () => {
    const { request } = createRun('read-order')
    if (request.credentials.kind === 'none') throw new Error('no token')
    const { claims } = request.credentials.token
    const token = { claims: { ...claims, role: 'administrator' }, signedClaims: claims }
    const original = await send(request)
    const edited = await send({ ...request, credentials: { kind: 'token', token } })
    expect(edited.segments[2]).toBe(original.segments[2])
    expect(Buffer.from(edited.segments[1] ?? '', 'base64url').toString()).toBe(
      JSON.stringify(token.claims),
    )
  })

  it.each([
    [200, 'true'],
    [299, 'true'],
    [304, 'false'],
    [404, 'false'],
    [500, 'false'],
  ])('resolves with ok for status %i: %s', async (status, ok) => {
    const allow = ['Access-Control-Allow-Origin', 'https://app.example'] as const
    const response = createAnswer({ status, headers: [allow] })
    const asked = { origin: 'https://app.example', withCredentials: false }
    const answer = settlePromise({ response, asked, askedAbout: null })
    const { values } = await decide(answer, settledPromiseAccount, createTrip({ response }))
    expect(values).toEqual({ status, ok })
  })

  it('reads the response back from its text', () => {
    const arrived = { isIncomplete: false, method: 'GET', tookMs: 50, limitMs: null }
    const response = createAnswer({ reason: 'OK' })
    expect(receiveResponse({ ...arrived, response })).toMatchObject({ response })
    const cut = createAnswer({ body: '{' })
    expect(() => receiveResponse({ ...arrived, response: cut })).toThrow('HTTP does not know')
  })

  it('gives up where the response comes later than the script would wait', () => {
    const arrived = { isIncomplete: false, method: 'GET', response: createAnswer() }
    const wait = (tookMs: number) => receiveResponse({ ...arrived, tookMs, limitMs: 2000 }).kind
    expect([wait(2000), wait(2001)]).toEqual(['response.received', 'response.late'])
  })
})

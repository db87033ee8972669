import { describe, expect, it } from 'vitest'
import type { HeaderField } from '../../../../../../src/lib/http/message'
import { validationAccount } from '../../../../../../src/sources/simulator/record/accounts/validate'
import { decide } from '../../../../../../src/sources/simulator/record/account'
import { matchRoute } from '../../../../../../src/sources/simulator/shop/http/routes'
import { validate } from '../../../../../../src/sources/simulator/shop/layers/validate'
import { SHOP_SETUP } from '../../../../../../src/sources/simulator/shop/setup'
import { createRequest, createTrip } from '../../../../../fixtures/trip'

const JSON_TYPE: HeaderField = ['Content-Type', 'application/json']

/** What the layer answers, with what its account says of it. */
async function send(method: string, target: string, body: unknown = null, type = JSON_TYPE) {
  const text = body === null || typeof body === 'string' ? body : JSON.stringify(body)
  const request = createRequest({ method, target, headers: [type], body: text })
  const match = matchRoute(method, target)
  const routed = match.kind === 'matched' ? match : { route: null, params: {} }
  const answer = validate({ request, ...routed }, SHOP_SETUP)
  const { values } = await decide(answer, validationAccount, createTrip({ request }))
  return {
    outcome: answer.kind,
    values,
    refusal: 'refusal' in answer ? answer.refusal : null,
    input: 'input' in answer ? answer.input : undefined,
  }
}

describe('validate', () => {
  it('has nothing to do where nothing is expected', async () => {
    expect((await send('GET', '/books')).outcome).toBe('input.none')
  })

  it('reads the id and the search', async () => {
    expect((await send('GET', '/orders/42')).input).toMatchObject({ id: 42 })
    expect((await send('GET', '/orders/2147483647')).input).toMatchObject({ id: 2147483647 })
    expect((await send('GET', '/books?q=a%20b%27')).input).toMatchObject({ search: "a b'" })
    expect((await send('GET', '/books/3?q=x')).values).toEqual({ input: 'id 3, q x' })
  })

  it.each(['0', '-1', '042', '4.2', '1e3', 'abc', '2147483648', '99999999999', '%34'])(
    'answers 404 for the id %s',
    async (id) => {
      const { outcome, refusal } = await send('GET', `/orders/${id}`)
      expect([outcome, refusal?.status]).toEqual(['parameter.invalid', 404])
    },
  )

  it.each([
    ['text/plain;charset=UTF-8', 'media.unsupported'],
    ['application/jsonp', 'media.unsupported'],
    ['application/JSON; charset=utf-8', 'input.valid'],
  ])('judges the content by its media type: %s', async (type, outcome) => {
    const body = { email: 'a@b.example', password: 'x' }
    expect((await send('POST', '/login', body, ['Content-Type', type])).outcome).toBe(outcome)
  })

  it('tells JSON from what is none before it looks at fields', async () => {
    const { outcome, refusal } = await send('POST', '/login', '{"email":')
    expect([outcome, refusal?.status]).toEqual(['body.notJson', 400])
    expect((await send('POST', '/login')).values).toEqual({ position: 0, found: 'nothing' })
    expect((await send('POST', '/login', '{"email":')).values).toEqual({
      position: 9,
      found: 'end',
    })
    expect((await send('POST', '/login', "{'email'}")).values).toEqual({ position: 2, found: "'" })
  })

  it('says what came, but no password', async () => {
    const body = { email: 'mira@mail.example', password: 'correct horse' }
    expect((await send('POST', '/login', body)).values).toEqual({
      input: 'email mira@mail.example, password …',
    })
  })

  it('names every field that is wrong', async () => {
    const { outcome, values, refusal } = await send('POST', '/orders', {
      lines: [{ bookId: 0, quantity: 'two' }, { bookId: 1.5 }],
    })
    expect([outcome, refusal?.status]).toEqual(['input.invalid', 422])
    expect(values['count']).toBe(4)
    expect(refusal?.members?.['errors']).toEqual([
      { detail: 'must be a positive integer', pointer: '#/lines/0/bookId' },
      { detail: 'must be a positive integer', pointer: '#/lines/0/quantity' },
      { detail: 'must be a positive integer', pointer: '#/lines/1/bookId' },
      { detail: 'is required', pointer: '#/lines/1/quantity' },
    ])
  })

  it.each([
    ['/orders', {}, '#/lines', 'is required'],
    ['/orders', { lines: [] }, '#/lines', 'must not be empty'],
    ['/orders', { lines: 7 }, '#/lines', 'must be a list'],
    ['/orders', { lines: [7] }, '#/lines/0', 'must be an object'],
    ['/login', { email: '', password: 'x' }, '#/email', 'must not be empty'],
    ['/login', { email: 7, password: 'x' }, '#/email', 'must be a text'],
    ['/login', [], '#', 'must be an object'],
    ['/login', 'null', '#', 'must be an object'],
  ])('says of POST %s with %j: %s %s', async (target, body, pointer, detail) => {
    expect((await send('POST', target, body)).values).toEqual(
      expect.objectContaining({ pointer, detail }),
    )
  })

  it('drops members that nobody asked for', async () => {
    const body = { email: 'a@b.example', password: 'x', role: 'administrator' }
    expect((await send('POST', '/login', body)).input?.body).toEqual({
      email: 'a@b.example',
      password: 'x',
    })
  })
})

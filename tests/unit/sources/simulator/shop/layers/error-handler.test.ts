import { describe, expect, it } from 'vitest'
import { getHeader } from '../../../../../../src/lib/http/message'
import { SqlFailure } from '../../../../../../src/sources/simulator/shop/handlers/sql-failure'
import { refuse } from '../../../../../../src/sources/simulator/shop/http/refusal'
import { toRefusal } from '../../../../../../src/sources/simulator/shop/http/to-refusal'
import {
  createProblem,
  createServerProblem,
} from '../../../../../../src/sources/simulator/shop/layers/error-handler'
import { SHOP_SETUP } from '../../../../../../src/sources/simulator/shop/setup'
import { createRequest } from '../../../../../fixtures/trip'

describe('error handling', () => {
  const request = createRequest()
  const solve = (failure: unknown) =>
    createProblem({ request, refusal: toRefusal(failure), now: 0 }).response
  const sqlFailure = (code: string) =>
    new SqlFailure({ code, message: 'relation "secrets" in the way' }, 'INSERT orders')

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
    const head = createRequest({ method: 'HEAD' })
    const { response } = createProblem({ request: head, refusal: refuse(404, 'Nothing.'), now: 0 })
    expect(response.body).toBeNull()
    expect(getHeader(response, 'Content-Length')).toBe('75')
  })
})

describe('a refusal from before the gates', () => {
  const refusal = refuse(404, 'There is no /order/42 here.')
  const failed = { request: createRequest(), refusal, now: 0, route: null, requestId: 'req-1' }

  it('can be read by the page', () => {
    const { response } = createServerProblem(failed, SHOP_SETUP)
    expect(getHeader(response, 'Access-Control-Allow-Origin')).toBe('https://app.example')
    expect(getHeader(response, 'X-Request-Id')).toBe('req-1')
  })

  it('is a page for people, where nobody has told the router to answer with JSON', () => {
    const { kind, response } = createServerProblem(failed, { ...SHOP_SETUP, routerErrors: 'page' })
    expect(kind).toBe('page.created')
    expect(response.body).toContain('<pre>Cannot GET /orders/42</pre>')
  })
})

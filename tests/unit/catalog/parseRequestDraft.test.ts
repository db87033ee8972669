import { describe, expect, it } from 'vitest'
import { parseRequestDraft } from '../../../src/catalog/parseRequestDraft'
import { getScenario } from '../../../src/catalog/create-run'
import { SCENARIO_IDS } from '../../../src/catalog/scenarios'
import { createRun } from '../../../src/catalog/create-run'

const { request } = createRun('read-order')

function listProblems(change: Readonly<Record<string, unknown>>) {
  const parsed = parseRequestDraft({ ...request, ...change })
  return parsed.ok ? [] : parsed.problems.map(({ field, problem }) => `${field} ${problem.code}`)
}
const withClaims = (claims: unknown) => ({ credentials: { kind: 'token', token: { claims } } })

describe('a request that is entered by hand', () => {
  it.each(SCENARIO_IDS.map(getScenario))(
    'comes through as it is when it is that of $id',
    ({ request: draft }) => {
      expect(parseRequestDraft(JSON.parse(JSON.stringify(draft)))).toEqual({
        ok: true,
        value: draft,
      })
    },
  )

  it.each([
    ['GE T', ['method RT301']],
    ['', ['method RT301']],
    ['GET\r\n', ['method RT301']],
    ['FROBNICATE', []],
    ['patch', []],
    ['CONNECT', ['method RT302']],
    ['trace', ['method RT302']],
    ['TRACK', ['method RT302']],
  ])('with the method %j has the problems %j', (method, problems) => {
    expect(listProblems({ method })).toEqual(problems)
  })

  it.each([
    ['orders', ['target RT303']],
    ['', ['target RT303']],
    ['/a b', ['target RT303']],
    ['/a#b', ['target RT303']],
    ['/caf\u00e9', ['target RT303']],
    ['/a%2', ['target RT303']],
    ['/a\r\nHost: x', ['target RT303']],
    ['//evil.example/', []],
    ['/books?q=a%20b&r=/?', []],
  ])('with the path %j has the problems %j', (target, problems) => {
    expect(listProblems({ target })).toEqual(problems)
  })

  it.each([
    [['X Name', 'a'], ['headers RT304']],
    [['', 'a'], ['headers RT304']],
    [['X-Name', 'a\r\nSet-Cookie: b'], ['headers RT305']],
    [['X-Name', 'a\u0000'], ['headers RT305']],
    [['X-Name', '€'], ['headers RT305']],
    [['X-Name', 'naïve'], []],
    [['Host', 'a'], ['headers RT306']],
    [['content-length', '1'], ['headers RT306']],
    [['Origin', 'a'], ['headers RT306']],
    [['Cookie', 'a'], ['headers RT306']],
    [['Connection', 'close'], ['headers RT306']],
    [['Date', 'a'], ['headers RT306']],
    [['Sec-Fetch-Mode', 'cors'], ['headers RT306']],
    [['Proxy-Authorization', 'a'], ['headers RT306']],
    [['Authorization', 'Bearer x'], []],
  ])('with the header %j has the problems %j', (header, problems) => {
    expect(listProblems({ headers: [header] })).toEqual(problems)
  })

  it('is told which of its headers is wrong', () => {
    const parsed = parseRequestDraft({
      ...request,
      headers: [
        ['A', 'b'],
        ['Host', 'c'],
      ],
    })
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { field: 'headers', index: 1, problem: { code: 'RT306', values: { name: 'Host' } } },
    ])
  })

  it('has no body with GET and HEAD', () => {
    expect(listProblems({ body: 'x' })).toEqual(['body RT307'])
    expect(listProblems({ method: 'head', body: '' })).toEqual(['body RT307'])
    expect(listProblems({ method: 'DELETE', body: 'x' })).toEqual([])
  })

  it.each([[], 'claims', 7, null, { exp: Infinity }, { a: [undefined] }].map((claims) => [claims]))(
    'has claims that are a JSON object, not %j',
    (claims) => {
      expect(listProblems(withClaims(claims))).toEqual(['claims RT308'])
    },
  )

  it('keeps claims of any type, for their values are judged by the API', () => {
    expect(listProblems(withClaims({ exp: 'soon', aud: [1, { a: null }], admin: true }))).toEqual(
      [],
    )
  })

  it.each([undefined, null, 'GET', 7, [], {}])('is refused, not thrown, when it is %j', (input) => {
    expect(parseRequestDraft(input).ok).toBe(false)
  })

  it('names all that is wrong at once', () => {
    const change = { method: 'A B', target: 'x', headers: [['Host', 'x']] }
    expect(listProblems(change)).toEqual(['method RT301', 'target RT303', 'headers RT306'])
  })
})

import { describe, expect, it } from 'vitest'
import {
  findCorsFlaw,
  findPreflightFlaw,
  listUnsafeFields,
  readableFields,
} from '../../../../src/lib/http/cors-rules'
import type { HeaderField } from '../../../../src/lib/http/message'

const origin = 'https://app.example'
const asked = { origin, withCredentials: false }
const answer = (headers: readonly HeaderField[], status = 200) => ({
  status,
  reason: '',
  headers,
  body: null,
})
const allow = (value: string): HeaderField => ['Access-Control-Allow-Origin', value]

describe('the CORS check', () => {
  it.each([
    ['the very origin', [allow(origin)], false, null],
    ['any origin', [allow('*')], false, null],
    ['no origin', [], false, 'origin'],
    ['another origin', [allow('https://other.example')], false, 'origin'],
    ['a list of origins', [allow(`${origin}, https://other.example`)], false, 'origin'],
    ['the origin in other letters', [allow('https://APP.example')], false, 'origin'],
    ['any origin, with cookies', [allow('*')], true, 'credentials'],
    ['the very origin, with cookies', [allow(origin)], true, 'credentials'],
    [
      'credentials that are not exactly true',
      [allow(origin), ['Access-Control-Allow-Credentials', 'True']],
      true,
      'credentials',
    ],
    ['credentials', [allow(origin), ['Access-Control-Allow-Credentials', 'true']], true, null],
  ] as const)('of a response that allows %s', (_, headers, withCredentials, reason) => {
    const flaw = findCorsFlaw(answer(headers), { origin, withCredentials })
    expect(flaw?.reason ?? null).toBe(reason)
  })
})

describe('the rules of a preflight', () => {
  const request = {
    method: 'PATCH',
    target: '/books/3/price',
    headers: [
      ['Host', 'api.example'],
      ['Content-Type', 'application/json'],
      ['Authorization', 'Bearer t'],
    ] as const,
    body: '{}',
  }
  const good: readonly HeaderField[] = [
    allow(origin),
    ['Access-Control-Allow-Methods', 'PATCH, OPTIONS'],
    ['Access-Control-Allow-Headers', 'Authorization, content-type'],
  ]
  const replace = (name: string, value: string) =>
    good.map((field): HeaderField => (field[0] === name ? [name, value] : field))
  const find = (headers: readonly HeaderField[], status = 204) =>
    findPreflightFlaw(answer(headers, status), request, asked)

  it('name the fields that need permission in lower case and in order', () => {
    expect(listUnsafeFields(request)).toEqual(['authorization', 'content-type'])
  })

  it('let pass what allows origin, method and every field', () => {
    expect(find(good)).toBeNull()
    expect(find(replace('Access-Control-Allow-Methods', '*'))).toBeNull()
  })

  it.each([
    ['a status that is not ok', good, 401, 'status', '401'],
    ['a redirect', good, 302, 'status', '302'],
    ['no origin', good.slice(1), 204, 'origin', 'none'],
    ['another method', replace('Access-Control-Allow-Methods', 'patch'), 204, 'method', 'PATCH'],
    [
      'too few fields',
      replace('Access-Control-Allow-Headers', 'authorization'),
      204,
      'header',
      'content-type',
    ],
    [
      'a wildcard, which never covers Authorization',
      replace('Access-Control-Allow-Headers', '*'),
      204,
      'header',
      'authorization',
    ],
  ] as const)('do not let pass %s', (_, headers, status, reason, value) => {
    expect(find(headers, status)).toMatchObject({ reason, value })
  })
})

describe('what a script can read of a response', () => {
  const headers: readonly HeaderField[] = [
    ['Content-Type', 'text/plain'],
    ['ETag', '"v1"'],
    ['Set-Cookie', 'a=b'],
    ['Retry-After', '1'],
    ['Access-Control-Expose-Headers', 'etag, Set-Cookie'],
  ]

  it('is what is safelisted or exposed, and never a cookie', () => {
    expect(readableFields(answer(headers))).toEqual({
      readable: [
        ['Content-Type', 'text/plain'],
        ['ETag', '"v1"'],
      ],
      hidden: ['Set-Cookie', 'Retry-After', 'Access-Control-Expose-Headers'],
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isForbiddenMethod,
  isForbiddenRequestHeader,
  needsPreflight,
  normalizeMethod,
} from '../../../../src/lib/http/fetch-rules'
import { formatRequest, formatResponse } from '../../../../src/lib/http/format'
import { isFieldValue, isOriginForm, isToken } from '../../../../src/lib/http/grammar'
import { countBytes, getHeader, withHeaders } from '../../../../src/lib/http/message'
import { parseRequest, parseResponse } from '../../../../src/lib/http/parse'
import { getReason, isWithoutContent } from '../../../../src/lib/http/status'

const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/)
const value = fc
  .string({ maxLength: 20 })
  .map((text) => text.trim())
  .filter(isFieldValue)
const headers = fc.array(fc.tuple(fc.stringMatching(/^X-[A-Z]{1,5}$/), value), { maxLength: 4 })
const body = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }))
const lengthOf = (text: string | null) =>
  ['Content-Length', String(countBytes(text ?? ''))] as const

describe('a message', () => {
  it('is the same after it was written and read: requests', () => {
    const property = fc.property(token, headers, body, (method, fields, text) => {
      const request = {
        method,
        target: '/orders?x=1',
        headers: [['Host', 'api.example'] as const, ...fields, lengthOf(text)],
        body: text,
      }
      expect(parseRequest(formatRequest(request))).toEqual({ ok: true, request })
    })
    fc.assert(property)
  })

  it('is the same after it was written and read: responses', () => {
    const status = fc.integer({ min: 100, max: 599 })
    const property = fc.property(status, headers, body, (code, fields, text) => {
      const response = {
        status: code,
        reason: getReason(code),
        headers: [...fields, lengthOf(text)],
        body: text,
      }
      expect(parseResponse(formatResponse(response), 'GET')).toEqual(response)
    })
    fc.assert(property)
  })

  it('has CRLF at every line end and an empty line before its content', () => {
    const request = { method: 'POST', target: '/', headers: [['Host', 'a']], body: 'hi\n' } as const
    expect(formatRequest(request)).toBe('POST / HTTP/1.1\r\nHost: a\r\n\r\nhi\n')
  })

  it('keeps the space after a status code without a reason (RFC 9112 section 4)', () => {
    const response = { status: 599, reason: '', headers: [], body: null }
    expect(formatResponse(response)).toBe('HTTP/1.1 599 \r\n\r\n')
  })
})

describe('a request text that a server must refuse', () => {
  it.each(['GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'])(
    'does not have exactly one Host: %j',
    (text) => {
      expect(parseRequest(text)).toEqual({ ok: false, flaw: 'host' })
    },
  )

  it.each([
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nhi',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 2\r\n\r\nhi',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 0\r\n\r\nhi',
    'GET / HTTP/1.1\r\nHost: a\r\n\r\nhi',
  ])('does not say how long it is: %j', (text) => {
    expect(parseRequest(text)).toEqual({ ok: false, flaw: 'length' })
  })

  it.each([
    'GET / HTTP/1.1\r\nHost : a\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n',
    'GET  / HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET / HTTP/2\r\nHost: a\r\n\r\n',
    'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET /#a HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET / HTTP/1.1\nHost: a\n\n',
    '',
  ])('breaks the grammar: %j', (text) => {
    expect(parseRequest(text)).toEqual({ ok: false, flaw: 'syntax' })
  })
})

describe('a response', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n'
  it('to HEAD announces content and has none', () => {
    expect(parseResponse(head, 'HEAD')?.body).toBeNull()
    expect(parseResponse(`${head}hi`, 'HEAD')).toBeNull()
    expect(parseResponse(head, 'GET')).toBeNull()
  })

  it('counts its length in bytes', () => {
    expect(parseResponse('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nü', 'GET')?.body).toBe('ü')
  })

  it.each(['HTTP/1.1 200\r\n\r\n', 'HTTP/2 200 OK\r\n\r\n', 'OK\r\n\r\n', 'HTTP/1.1 200 OK'])(
    'is none: %j',
    (text) => {
      expect(parseResponse(text, 'GET')).toBeNull()
    },
  )

  it.each([100, 204, 304])('with status %i never has content', (status) => {
    expect(isWithoutContent(status)).toBe(true)
  })
})

describe('fields', () => {
  const message = {
    headers: [
      ['Accept', 'a'],
      ['X', '1'],
      ['accept', 'b'],
    ] as const,
  }
  it('are found whatever the case of their name, and joined where there are several', () => {
    expect(getHeader(message, 'ACCEPT')).toBe('a, b')
    expect(getHeader(message, 'Host')).toBeUndefined()
  })

  it('are replaced, not repeated', () => {
    expect(withHeaders(message, [['accept', 'c']]).headers).toEqual([
      ['X', '1'],
      ['accept', 'c'],
    ])
  })
})

describe('the grammar', () => {
  it('knows tokens', () => {
    expect(['GET', 'x-a', "!#$%&'*+-.^_`|~"].every(isToken)).toBe(true)
    expect(['', 'A B', 'a:b', 'ü', 'a\n', '(a)'].some(isToken)).toBe(false)
  })

  it('knows origin-form', () => {
    expect(['/', '//', '/a?', '/a?b=/?c', '/%20'].every(isOriginForm)).toBe(true)
    expect(['', 'a', '*', '/%2', '/%zz', '/a[0]', '/a#', '/ü', '/a\n'].some(isOriginForm)).toBe(
      false,
    )
  })

  it.each([
    ['GET', [], false],
    ['POST', [['Content-Type', 'text/plain;charset=UTF-8']], false],
    ['POST', [['Content-Type', 'application/json']], true],
    ['GET', [['Authorization', 'Bearer x']], true],
    ['PATCH', [], true],
  ] as const)('knows when a browser asks first: %s with %j: %j', (method, extra, expected) => {
    const headers = [['Host', 'a'], ['Accept', '*/*'], ['Origin', 'b'], ...extra] as const
    expect(needsPreflight({ method, target: '/', headers, body: null })).toBe(expected)
  })

  it('knows what Fetch keeps to itself', () => {
    expect(['HOST', 'cookie', 'Sec-X', 'Proxy-X', 'TE'].every(isForbiddenRequestHeader)).toBe(true)
    expect(['Authorization', 'X-Host', 'Secret'].some(isForbiddenRequestHeader)).toBe(false)
    expect(['connect', 'TRACE', 'Track'].every(isForbiddenMethod)).toBe(true)
    expect(isForbiddenMethod('GET')).toBe(false)
    expect(['get', 'Post', 'patch'].map(normalizeMethod)).toEqual(['GET', 'POST', 'patch'])
  })
})

import { describe, expect, it } from 'vitest'
import type { HttpMessage } from '../../src/trace/trace'
import { findBrokenRules } from './http-invariants'

describe('the rules of HTTP', () => {
  const good: HttpMessage = {
    kind: 'response',
    label: '200',
    text: 'HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 2026 12:05:00 GMT\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi',
  }
  const change = (from: string, to: string): HttpMessage => ({
    ...good,
    text: good.text.replace(from, to),
  })

  it('find nothing in a good message', () => {
    expect(findBrokenRules(good, null)).toEqual([])
  })

  it.each([
    [change('hi', 'hü'), 'Content-Length of 3 bytes'],
    [change('Date: Thu', 'Date: Wed'), 'Date'],
    [change('Content-Type: text/plain\r\n', ''), 'Content-Type'],
    [change('200 OK', '200'), 'status-line'],
    [change('\r\n\r\n', '\n\n'), 'no empty line after the fields'],
    [{ ...change('200 OK', '204 No Content'), label: '204' }, 'no content here'],
    [{ ...change('200 OK', '401 Unauthorized'), label: '401' }, '401 with a challenge'],
    [{ ...good, label: '201' }, 'label is the status'],
    [{ ...change('200 OK', '308 Permanent Redirect'), label: '308' }, '308 with Location'],
    [{ ...change('200 OK', '406 Not Acceptable'), label: '406' }, '406 with Vary: Accept'],
    [change('Date', 'Set-Cookie: __Host-a=1; Path=/\r\nDate'), 'a cookie that a browser keeps'],
  ])('name what is broken in %j', (message, rule) => {
    if (/ 40[16] /.test(message.text)) {
      expect(() =>
        findBrokenRules({ ...message, text: message.text.replace('hi', '{}') }, null),
      ).not.toThrow()
    }
    const checked = { ...message, text: message.text.replace('hi', '12') }
    expect(findBrokenRules(message.text.includes('hü') ? message : checked, null)).toContain(rule)
  })
})

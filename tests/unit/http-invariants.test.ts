import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createRun } from '../../src/sources/simulator/scenarios'
import { simulate } from '../../src/sources/simulator/simulate'
import { parseRequestDraft } from '../../src/trace/parseRequestDraft'
import { FAULT_IDS } from '../../src/trace/run'
import type { HttpMessage } from '../../src/trace/trace'
import { openTestEngine } from '../fixtures/engine'
import { findBrokenRules } from './http-invariants'

const engine = await openTestEngine()
afterAll(() => engine.database.close())

const segment = fc.constantFrom(
  'orders',
  'order',
  'books',
  'login',
  'price',
  'cancel',
  '42',
  '3',
  '%20',
  '0',
  '',
)
const target = fc.oneof(
  fc.constantFrom(
    '/orders',
    '/orders/42',
    '/books',
    '/books/3',
    '/books/3/price',
    '/orders/42/cancel',
  ),
  fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`),
  fc
    .tuple(fc.constantFrom('/books', '/orders/42'), fc.string())
    .map(([path, text]) => `${path}?q=${encodeURIComponent(text)}`),
)
const header = fc.oneof(
  fc.constantFrom(
    ['Content-Type', 'application/json'],
    ['content-type', 'text/html; charset=utf-8'],
    ['Authorization', 'Bearer a.b.c'],
    ['Authorization', 'Basic'],
    ['Authorization', 'Bearer'],
    ['Accept', ''],
    ['X-Name', 'naïve'],
  ),
  fc.tuple(fc.stringMatching(/^[A-Za-z-]{1,12}$/), fc.string({ maxLength: 30 })),
)
const json = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '',
    '{}',
    '{"lines":[{"bookId":3,"quantity":1}]}',
    '{"lines":[{"bookId":3,"quantity":1e9}]}',
    '{"priceCents":1}',
    '{"email":"mira@mail.example","password":"ü€😀"}',
  ),
)
const claims = fc.oneof(
  fc.constant(null),
  fc.dictionary(fc.constantFrom('sub', 'exp', 'nbf', 'scope', 'role', 'aud'), fc.jsonValue()),
)
const draft = fc.record({
  method: fc.oneof(
    fc.constantFrom('GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT', 'get', 'patch'),
    fc.stringMatching(/^[A-Z!~-]{1,8}$/),
  ),
  target,
  headers: fc.array(header, { maxLength: 4 }),
  body: fc.option(json),
  claims,
})

/** The credentials of the scenario, with some claims replaced. */
function withClaims(change: Readonly<Record<string, unknown>> | null): unknown {
  const { credentials } = createRun('read-order').request
  if (change === null || credentials.kind === 'none') return { kind: 'none' }
  return { kind: 'token', token: { claims: { ...credentials.token.claims, ...change } } }
}

describe('whatever can be sent', () => {
  it('is answered, and every message of it keeps the rules of HTTP', async () => {
    const faults = fc.subarray([...FAULT_IDS], { maxLength: 3 })
    const property = fc.asyncProperty(draft, faults, async (input, chosen) => {
      const parsed = parseRequestDraft({ ...input, credentials: withClaims(input.claims) })
      fc.pre(parsed.ok)
      const trace = await simulate(
        createRun('read-order', { edits: parsed.value, faults: chosen }),
        engine,
      )
      expect(trace.outcome.state).toMatch(/^(?:resolved|rejected)\./)
      let request: HttpMessage | null = null
      for (const { evidence, to } of trace.hops) {
        if (to === 'payment' || !evidence.message) continue
        if (evidence.message.kind === 'request') request = evidence.message
        expect(findBrokenRules(evidence.message, request)).toEqual([])
      }
    })
    await fc.assert(property, { numRuns: 400 })
  }, 120_000)
})

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
  ])('name what is broken in %j', (message, rule) => {
    if (message.text.includes('401')) {
      expect(() =>
        findBrokenRules({ ...message, text: message.text.replace('hi', '{}') }, null),
      ).not.toThrow()
    }
    const checked = { ...message, text: message.text.replace('hi', '12') }
    expect(findBrokenRules(message.text.includes('hü') ? message : checked, null)).toContain(rule)
  })
})

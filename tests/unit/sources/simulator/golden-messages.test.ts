import { describe, expect, it } from 'vitest'
import { formatRequest, formatResponse } from '../../../../src/lib/http/format'
import { parseRequest, parseResponse } from '../../../../src/lib/http/parse'
import { getHeader, type HeaderField, type ResponseMessage } from '../../../../src/lib/http/message'
import {
  composeMessage,
  composePreflight,
} from '../../../../src/sources/simulator/browser/compose-message'
import {
  askForCredentials,
  lackScope,
  type Refusal,
  refuseFields,
  refuseForNow,
  refuseMedia,
  refuseMethod,
  refuseQuota,
  rejectToken,
} from '../../../../src/sources/simulator/shop/http/refusal'
import {
  createProblemResponse,
  createResponse,
} from '../../../../src/sources/simulator/shop/http/respond'
import { checkOrigin } from '../../../../src/sources/simulator/shop/layers/cors'
import { forwardRequest } from '../../../../src/sources/simulator/network/gateway'
import { SHOP_NETWORK } from '../../../../src/sources/simulator/network/setup'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { SHOP_SETUP } from '../../../../src/sources/simulator/shop/setup'
import { openTestEngine } from '../../../fixtures/engine'
import { getFinalText } from '../../../fixtures/trace-checks'
import { DIFFERENCES, GOLDEN_MESSAGES, type GoldenName } from '../../../fixtures/golden-messages'
import { GOLDEN_NOW } from '../../../fixtures/golden-tokens'
import { createRun } from '../../../../src/catalog/create-run'

const POLICY = { name: 'default', requests: 100, windowS: 60, atStart: 0 }

const refusals: readonly (readonly [GoldenName, Refusal])[] = [
  ['401, no credentials', askForCredentials('api')],
  ['401, expired token', rejectToken('api', 'The access token expired')],
  ['403, missing scope', lackScope('api', 'orders:write')],
  ['405', refuseMethod('DELETE', '/orders', 'GET, HEAD, POST, OPTIONS')],
  ['415', refuseMedia()],
  [
    '422',
    refuseFields([
      { detail: 'must be a positive integer', pointer: '#/quantity' },
      { detail: 'is required', pointer: '#/email' },
    ]),
  ],
  ['429', refuseQuota(POLICY, 30)],
  ['503', refuseForNow(5)],
]

/** What gates add on the way, and the golden messages leave out. */
const ADDED = [
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
  'Access-Control-Expose-Headers',
  'Access-Control-Allow-Origin',
]

/** The fields in any order; without the ones that gates add, where the golden message has none of them. */
function compare(message: ResponseMessage | null, added: readonly string[] = ['X-Request-Id']) {
  const headers = message?.headers.filter(([name]) => !added.includes(name)) ?? []
  return { ...message, headers: headers.toSorted(([a], [b]) => (a < b ? -1 : 1)) }
}

/** The golden message with the differences that the shop means to have; each must really be one. */
function getGolden(name: GoldenName, method: string): ResponseMessage {
  const golden = parseResponse(GOLDEN_MESSAGES[name], method)
  if (!golden) throw new Error(`the golden ${name} is broken`)
  return Object.entries(DIFFERENCES[name] ?? {}).reduce(
    (message, [field, { ours }]) => differ(message, field, ours),
    golden,
  )
}

function differ(message: ResponseMessage, field: string, ours: string): ResponseMessage {
  if (field === 'detail') {
    const problem = JSON.parse(message.body ?? '') as { readonly detail: string }
    expect(problem.detail).not.toBe(ours)
    return { ...message, body: JSON.stringify({ ...problem, detail: ours }) }
  }
  const value = getHeader(message, field)
  expect(value).toBeDefined()
  expect(value).not.toBe(ours)
  return {
    ...message,
    headers: message.headers.map((line): HeaderField => (line[0] === field ? [field, ours] : line)),
  }
}

function sortLines(text: string): readonly string[] {
  const [start = '', ...lines] = text.split('\r\n')
  return [start, ...lines.toSorted()]
}

describe('the golden message', () => {
  it.each(refusals)('%s comes out of its refusal', (name, refusal) => {
    const response = createProblemResponse(refusal, { method: 'GET', now: GOLDEN_NOW })
    const read = parseResponse(formatResponse(response), 'GET')
    expect(compare(read)).toEqual(compare(parseResponse(GOLDEN_MESSAGES[name], 'GET')))
  })

  it('201 comes out of a response with content', () => {
    const response = createResponse(
      201,
      [
        ['Location', '/orders/1001'],
        ['ETag', '"v1"'],
        ['Cache-Control', 'no-store'],
      ],
      { type: 'application/json', value: { id: 1001, status: 'new' } },
      { method: 'POST', now: GOLDEN_NOW },
    )
    expect(compare(response)).toEqual(compare(parseResponse(GOLDEN_MESSAGES['201'], 'POST')))
  })

  it('preflight request comes out of the browser for an order', () => {
    const draft = createRun('place-order').request
    const order = composeMessage(draft, 'Bearer token', SHOP_SETUP)
    const asked = formatRequest(composePreflight(order, SHOP_SETUP))
    expect(sortLines(asked)).toEqual(sortLines(GOLDEN_MESSAGES['preflight request']))
  })

  it('preflight response comes out of the CORS gate', () => {
    const asked = parseRequest(GOLDEN_MESSAGES['preflight request'])
    if (!asked.ok) throw new Error('the golden request is broken')
    const answer = checkOrigin({ request: asked.request, now: GOLDEN_NOW }, SHOP_SETUP)
    if (answer.kind !== 'preflight.answered') throw new Error(answer.kind)
    expect(compare(answer.response)).toEqual(compare(getGolden('preflight response', 'OPTIONS')))
  })

  it('304 comes out of a whole run, at the clock of the golden messages', async () => {
    const engine = await openTestEngine()
    const trace = await simulate({ ...createRun('not-modified'), now: GOLDEN_NOW }, engine)
    const read = parseResponse(getFinalText(trace), 'GET')
    expect(compare(read, ADDED)).toEqual(compare(getGolden('304', 'GET')))
  })

  it('502 by a gateway comes out of the gateway', () => {
    const { gateway } = SHOP_NETWORK
    const answer = forwardRequest({ ...gateway, closed: gateway.healthy })
    if (answer.kind !== 'upstream.refused') throw new Error(answer.kind)
    const response = createProblemResponse(answer.refusal, { method: 'GET', now: GOLDEN_NOW })
    expect(compare(response)).toEqual(compare(getGolden('502 by a gateway', 'GET')))
  })
})

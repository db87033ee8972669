import { describe, expect, it } from 'vitest'
import { formatResponse } from '../../../../src/lib/http/format'
import { parseResponse } from '../../../../src/lib/http/parse'
import type { HeaderField, ResponseMessage } from '../../../../src/lib/http/message'
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
} from '../../../../src/sources/simulator/refusal'
import { createProblemResponse, createResponse } from '../../../../src/sources/simulator/respond'
import { checkOrigin } from '../../../../src/sources/simulator/layers/cors'
import { createRequest, createTrip } from '../../../fixtures/trip'
import { GOLDEN_MESSAGES } from '../../../fixtures/golden-messages'
import { GOLDEN_NOW } from '../../../fixtures/golden-tokens'

const POLICY = { name: 'default', requests: 100, windowS: 60, atStart: 0 }

const refusals: readonly (readonly [keyof typeof GOLDEN_MESSAGES, Refusal])[] = [
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

/** The fields in any order, without the ones that gates add later. */
function compare(message: ResponseMessage | null) {
  const isLater = ([name]: HeaderField) => name === 'X-Request-Id'
  const headers = message?.headers.filter((field) => !isLater(field)) ?? []
  return { ...message, headers: headers.toSorted(([a], [b]) => (a < b ? -1 : 1)) }
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

  it('preflight response comes out of the CORS gate, with the methods and fields of our shop', () => {
    const request = createRequest({
      method: 'OPTIONS',
      target: '/orders',
      headers: [
        ['Host', 'api.example'],
        ['Accept', '*/*'],
        ['Origin', 'https://app.example'],
        ['Access-Control-Request-Method', 'POST'],
        ['Access-Control-Request-Headers', 'authorization,content-type,idempotency-key'],
      ],
    })
    const { outcome, next } = checkOrigin(createTrip({ request, now: GOLDEN_NOW }))
    const text = GOLDEN_MESSAGES['preflight response']
      .replace('GET, POST', 'GET, HEAD, POST, PUT, PATCH, DELETE')
      .replace('idempotency-key', 'idempotency-key,if-match,if-none-match,x-csrf-token')
    const golden = parseResponse(text, 'OPTIONS')
    expect(outcome).toBe('preflight.answered')
    expect(compare(next?.response ?? null)).toEqual(compare(golden))
  })
})

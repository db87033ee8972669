/** The HTTP exchange with the payment provider, in the manner of today's payment interfaces. */
import {
  countBytes,
  type HeaderField,
  type RequestMessage,
  type ResponseMessage,
} from '../../../../lib/http/message'
import { createResponse } from '../http/respond'

const CURRENCY = 'eur'

export type Charge = { readonly amountCents: number; readonly key: string }

/** The key makes a repeated request harmless: the provider charges once for each key. */
export function createChargeRequest(charge: Charge): RequestMessage {
  const body = JSON.stringify({ amount: charge.amountCents, currency: CURRENCY })
  return {
    method: 'POST',
    target: '/v1/charges',
    headers: [
      ['Host', 'payments.example'],
      ['Accept', 'application/json'],
      ['Authorization', 'Bearer [redacted]'],
      ['Idempotency-Key', charge.key],
      ['Content-Type', 'application/json'],
      ['Content-Length', String(countBytes(body))],
    ],
    body,
  }
}

export function createChargeResponse(
  charge: Charge,
  chargeId: string,
  now: number,
): ResponseMessage {
  const value = {
    id: chargeId,
    status: 'succeeded',
    amount: charge.amountCents,
    currency: CURRENCY,
  }
  const headers = [
    ['Location', `/v1/charges/${chargeId}`],
    ['Cache-Control', 'no-store'],
  ] as const
  const content = { type: 'application/json', value }
  return createResponse(201, headers, content, { method: 'POST', now })
}

type ProviderProblem = {
  readonly headers?: readonly HeaderField[]
  readonly error: { readonly type: string; readonly code: string; readonly message: string }
}

/** What the provider says instead of charging; it has its own form for that, not problem+json. */
const PROBLEMS = {
  402: {
    error: { type: 'card_error', code: 'card_declined', message: 'insufficient_funds' },
  },
  500: {
    error: { type: 'api_error', code: 'internal', message: 'An error on our side.' },
  },
  429: {
    headers: [['Retry-After', '20']],
    error: { type: 'rate_limit_error', code: 'too_many', message: 'Slow down.' },
  },
  401: {
    headers: [['WWW-Authenticate', 'Bearer realm="payments"']],
    error: { type: 'authentication_error', code: 'bad_key', message: 'This key is not valid.' },
  },
} as const satisfies Readonly<Record<number, ProviderProblem>>

export function createChargeProblem(status: keyof typeof PROBLEMS, now: number): ResponseMessage {
  const { headers = [], error }: ProviderProblem = PROBLEMS[status]
  const content = { type: 'application/json', value: { error } }
  return createResponse(status, [...headers, ['Cache-Control', 'no-store']], content, {
    method: 'POST',
    now,
  })
}

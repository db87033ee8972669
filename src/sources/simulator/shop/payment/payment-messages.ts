/** The HTTP exchange with the payment provider, in the manner of today's payment interfaces. */
import {
  countBytes,
  type HeaderField,
  type RequestMessage,
  type ResponseMessage,
} from '../../../../lib/http/message'
import { pickHex } from '../../../../lib/random'
import type { PaymentFailureKind } from './payment-failure'
import { createResponse } from '../http/respond'
import type { Charge, Trip } from '../../drive/trip'

const CURRENCY = 'eur'

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

export type ChargeResponse = {
  readonly chargeId: string
  readonly response: ResponseMessage
}

export function createChargeResponse(charge: Charge, { run, now }: Trip): ChargeResponse {
  const chargeId = `ch_${pickHex(run.seed, charge.key, 16)}`
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
  return { chargeId, response: createResponse(201, headers, content, { method: 'POST', now }) }
}

type ProviderProblem = {
  readonly status: number
  readonly headers?: readonly HeaderField[]
  readonly error: { readonly type: string; readonly code: string; readonly message: string }
}

/** What the provider says instead of charging; it has its own form for that, not problem+json. */
const PROBLEMS: { readonly [Kind in PaymentFailureKind]?: ProviderProblem } = {
  declined: {
    status: 402,
    error: { type: 'card_error', code: 'card_declined', message: 'insufficient_funds' },
  },
  error: {
    status: 500,
    error: { type: 'api_error', code: 'internal', message: 'An error on our side.' },
  },
  busy: {
    status: 429,
    headers: [['Retry-After', '20']],
    error: { type: 'rate_limit_error', code: 'too_many', message: 'Slow down.' },
  },
  'key-refused': {
    status: 401,
    headers: [['WWW-Authenticate', 'Bearer realm="payments"']],
    error: { type: 'authentication_error', code: 'bad_key', message: 'This key is not valid.' },
  },
}

/** null: the provider says nothing. */
export function createChargeProblem(
  kind: PaymentFailureKind,
  { now }: Trip,
): ResponseMessage | null {
  const problem = PROBLEMS[kind]
  if (!problem) return null
  const headers = [...(problem.headers ?? []), ['Cache-Control', 'no-store']] as const
  const content = { type: 'application/json', value: { error: problem.error } }
  return createResponse(problem.status, headers, content, { method: 'POST', now })
}

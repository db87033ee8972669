/** The HTTP exchange with the payment provider, in the manner of today's payment interfaces. */
import { countBytes, type RequestMessage, type ResponseMessage } from '../../lib/http/message'
import { pickHex } from '../../lib/random'
import { createResponse } from './respond'
import type { Charge, Trip } from './trip'

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

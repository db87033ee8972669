import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, listOutcomes } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'

const engine = await openTestEngine()

const run = (fault: FaultId) => simulate(createRun('place-order', { faults: [fault] }), engine)

/** What the provider says, and what the shop makes of it. */
const CASES = [
  ['card-declined', '402 Payment Required', 402, null],
  ['payment-error', '500 Internal Server Error', 502, null],
  ['payment-busy', '429 Too Many Requests', 503, '20'],
  ['payment-key-wrong', '401 Unauthorized', 500, null],
] as const

describe.each(CASES)('%s', (fault, said, status, retryAfter) => {
  it(`turns the provider’s ${said} into ${status}`, async () => {
    const trace = await run(fault)
    const { message } = findHop(trace, 'charge.refused').evidence
    expect(message?.text).toMatch(new RegExp(`^HTTP/1\\.1 ${said}\r\n`))
    expect(message?.text).toContain('\r\nContent-Type: application/json\r\n')
    expect(trace.outcome.status).toBe(status)
    expect(/Retry-After: (\d+)/.exec(getFinalText(trace))?.[1] ?? null).toBe(retryAfter)
    expect(getFinalText(trace)).not.toMatch(/card_error|api_error|bad_key|WWW-Authenticate: B/)
  })
})

describe('a payment that fails', () => {
  it.each(['card-declined', 'payment-timeout', 'breaker-open'] as const)(
    'leaves no order and no change of the stock behind: %s',
    async (fault) => {
      const trace = await run(fault)
      expect(listOutcomes(trace)).toContain('transaction.rolledBack')
      expect(listOutcomes(trace)).not.toContain('transaction.committed')
      const released = trace.hops.findLast(({ outcome }) => outcome === 'rows.written')
      expect(released?.evidence.result?.command).toBe('DELETE 1')
    },
  )

  it('is marked as simulated, and its rollback as real', async () => {
    const trace = await run('card-declined')
    expect(findHop(trace, 'card.declined').execution).toBe('simulated')
    expect(findHop(trace, 'charge.refused').execution).toBe('simulated')
    expect(findHop(trace, 'transaction.rolledBack').execution).toBe('real')
  })

  it('shows at the provider, not at the business logic that copes with it', async () => {
    const failed = (await run('card-declined')).hops.filter(({ verdict }) => verdict === 'failed')
    expect(failed.map(({ to }) => to)).toEqual(['payment'])
  })
})

describe('a payment provider that says nothing', () => {
  it('makes the shop give up after three seconds, without a message', async () => {
    const trace = await run('payment-timeout')
    const hop = findHop(trace, 'charge.unanswered')
    expect(hop.durationMs).toBe(3000)
    expect(hop.evidence.message).toBeUndefined()
  })

  it('leaves the outcome open, and tells how to find out', async () => {
    const text = getFinalText(await run('payment-timeout'))
    expect(text).toMatch(/^HTTP\/1\.1 504 [^]*\r\nRetry-After: \d+\r\n/)
    expect(text).toContain('Repeat it with the same Idempotency-Key.')
  })

  it('is asked with the key of the customer, so that a second try charges once', async () => {
    const { message } = findHop(await run('payment-timeout'), 'charge.sent').evidence
    expect(message?.text).toContain('Idempotency-Key: 8e03978e-40d5-43e8-bc93-6894a57f9324\r\n')
  })
})

describe('an open circuit breaker', () => {
  it('answers at once, without the provider', async () => {
    const trace = await run('breaker-open')
    expect(indexTrace(trace).neverReached).toEqual(['payment'])
    expect(getFinalText(trace)).toMatch(/^HTTP\/1\.1 503 [^]*\r\nRetry-After: 30\r\n/)
  })
})

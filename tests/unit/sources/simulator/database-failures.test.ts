import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, listOutcomes } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'
import type { ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

const run = (id: ScenarioId, fault: FaultId) => simulate(createRun(id, { faults: [fault] }), engine)

/** What PostgreSQL itself reports, and the status that it becomes. */
const REAL = [
  ['duplicate-email', 'unique-violation', '23505', 'users_email_key', 409],
  ['place-order', 'foreign-key', '23503', 'orders_user_id_fkey', 422],
  ['still-referenced', 'still-referenced', '23503', 'order_lines_book_id_fkey', 409],
  ['place-order', 'check-violation', '23514', 'books_stock_check', 422],
  ['read-order', 'bad-text', '22P02', undefined, 400],
] as const

describe.each(REAL)('%s with %s', (id, fault, code, constraint, status) => {
  it(`is PostgreSQL’s own ${code}, and a ${status} without its words`, async () => {
    const trace = await run(id, fault)
    const { evidence, execution } = findHop(trace, 'query.failed')
    expect(evidence.result?.error?.code).toBe(code)
    expect(evidence.result?.error?.constraint).toBe(constraint)
    expect(execution).toBe('real')
    expect(trace.outcome.status).toBe(status)
    expect(getFinalText(trace)).not.toMatch(/SELECT|_key|_fkey|_check|23\d|22P/)
  })
})

const MODELLED = [
  ['statement-timeout', '57014', 'canceling statement due to statement timeout', 503],
  ['no-connection', '08001', 'failed: Connection refused', 503],
  ['too-many-connections', '53300', 'sorry, too many clients already', 503],
  ['service-password-wrong', '28P01', 'password authentication failed for user', 500],
] as const

describe.each(MODELLED)('%s', (fault, code, message, status) => {
  it(`is marked as modelled, and becomes ${status}`, async () => {
    const trace = await run('place-order', fault)
    const outcome = fault === 'no-connection' ? 'database.unreachable' : 'query.failed'
    const { evidence, execution } = findHop(trace, outcome)
    expect(evidence.result?.error?.code).toBe(code)
    expect(evidence.result?.error?.message).toContain(message)
    expect(execution).toBe('simulated')
    expect(trace.outcome.status).toBe(status)
    expect(/Retry-After: \d/.test(getFinalText(trace))).toBe(status === 503)
    expect(getFinalText(trace)).not.toMatch(/password|clients|WWW-Authenticate: B/)
    expect(indexTrace(trace).neverReached).toContain('payment')
  })
})

describe('a database that cannot be reached', () => {
  it('is reported by the driver, and nothing is said to come from PostgreSQL', async () => {
    const trace = await run('read-order', 'no-connection')
    expect(findHop(trace, 'database.unreachable').values).toEqual({
      code: '08001',
      address: '198.51.100.7',
      port: 5432,
    })
    expect(findHop(trace, 'error.reported').values['reporter']).toBe('driver')
    expect(listOutcomes(trace)).not.toContain('query.failed')
    const answered = await run('read-order', 'too-many-connections')
    expect(findHop(answered, 'error.reported').values['reporter']).toBe('database')
  })
})

describe('the caption of an error', () => {
  it.each([
    ['duplicate-email', 'unique-violation', 'users_email_key'],
    ['place-order', 'check-violation', 'books_stock_check'],
    ['read-order', 'bad-text', 'forty-two'],
    ['place-order', 'serialization-failure', 'books'],
    ['read-order', 'statement-timeout', '3 s'],
    ['read-order', 'too-many-connections', '100'],
    ['read-order', 'service-password-wrong', 'shop'],
  ] as const)('in %s with %s is about %s', async (id, fault, about) => {
    const { values } = findHop(await run(id, fault), 'query.failed')
    expect(values['about']).toBe(about)
  })
})

describe('two transactions in each other’s way', () => {
  it('are repeated as a whole, and the page sees only the success', async () => {
    const trace = await run('place-order', 'serialization-failure')
    expect(trace.outcome.status).toBe(201)
    const statements = trace.hops.flatMap(({ outcome, values }) =>
      outcome === 'query.sent' ? [values['summary']] : [],
    )
    expect(statements).toEqual([
      'INSERT idempotency_keys',
      'BEGIN',
      'SELECT books',
      'ROLLBACK',
      'BEGIN',
      'SELECT books',
      'INSERT orders',
      'INSERT order_lines',
      'UPDATE books',
      'UPDATE idempotency_keys',
      'COMMIT',
    ])
    expect(listOutcomes(trace).filter((outcome) => outcome === 'charge.sent')).toHaveLength(1)
    expect(getFinalText(trace)).toContain('Location: /orders/1001\r\n')
  })

  it.each(['serialization-failure', 'conflict-persists'] as const)(
    '%s: 40001 comes only where PostgreSQL can raise it, at a lock in REPEATABLE READ',
    async (fault) => {
      const { hops } = await run('place-order', fault)
      const levels = hops.filter(({ outcome }) => outcome === 'transaction.begun')
      for (const { values, evidence } of levels) {
        expect(values).toEqual({ level: 'REPEATABLE READ' })
        expect(evidence.query?.sql).toBe('BEGIN ISOLATION LEVEL REPEATABLE READ')
      }
      const failed = hops.filter(({ outcome }) => outcome === 'query.failed')
      expect(failed.length).toBeGreaterThan(0)
      for (const { evidence } of failed) {
        expect(evidence.result?.error?.code).toBe('40001')
        expect(evidence.query?.sql).toMatch(/^SELECT [^;]*\n +FOR UPDATE$/)
      }
    },
  )

  it('run at the level that the caption names', async () => {
    const level = async (sql: string) => {
      const ask = (text: string) =>
        engine.database.execute({ summary: '', sql: text, parameters: [] })
      await ask(sql)
      const { rows } = await ask('SHOW transaction_isolation')
      await ask('ROLLBACK')
      return rows
    }
    for (const id of ['place-order', 'order-shipped'] as const) {
      const begun = findHop(
        await simulate(createRun(id, { faults: [] }), engine),
        'transaction.begun',
      )
      const name = String(begun.values['level']).toLowerCase()
      expect(await level(begun.evidence.query?.sql ?? '')).toEqual([[name]])
    }
  })

  it('are given up after three attempts, with nothing left behind', async () => {
    const trace = await run('serialization-given-up', 'conflict-persists')
    expect(trace.outcome).toEqual({ state: 'resolved.serverError', status: 503 })
    expect(getFinalText(trace)).toContain('\r\nRetry-After: 1\r\n')
    const outcomes = listOutcomes(trace)
    const count = (outcome: string) => outcomes.filter((other) => other === outcome).length
    expect(count('transaction.begun')).toBe(3)
    expect(count('transaction.rolledBack')).toBe(3)
    expect(indexTrace(trace).neverReached).toEqual(['payment'])
    const released = trace.hops.findLast(({ evidence }) => evidence.result?.tables)
    expect(released?.evidence.result?.tables?.[0]).toMatchObject({
      table: 'idempotency_keys',
      after: [],
    })
  })
})

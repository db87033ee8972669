import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, listOutcomes } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'

const engine = await openTestEngine()

async function placeOrder(...faults: readonly FaultId[]) {
  return simulate(createRun('place-order', { faults }), engine)
}

describe('SQL that is joined from strings', () => {
  const search = async (faults: readonly FaultId[], target?: string) =>
    simulate(createRun('sql-injection', { faults, ...(target && { edits: { target } }) }), engine)
  const listOwners = (text: string) =>
    new Set(Array.from(text.matchAll(/"userId":(\d+)/g), ([, id]) => Number(id)))

  it('gives other people’s orders to whoever writes a quote', async () => {
    const trace = await search(['joined-sql'])
    expect(trace.outcome.status).toBe(200)
    expect(listOwners(getFinalText(trace))).toEqual(new Set([1, 2, 4, 5]))
    expect(findHop(trace, 'statement.joined').verdict).toBe('failed')
    const sent = trace.hops.find(({ evidence }) => evidence.query)?.evidence.query
    expect(sent?.sql).toContain("ILIKE '%' OR 1=1 --%'")
    expect(sent?.parameters).toEqual([])
  })

  it('gives nothing for the same text as a parameter', async () => {
    const trace = await search([])
    expect(getFinalText(trace)).toMatch(/\r\n\r\n\[\]$/)
    expect(listOutcomes(trace)).not.toContain('statement.joined')
  })

  it('shows no text of the database where the quote breaks the statement', async () => {
    const trace = await search(['joined-sql'], "/orders?q='")
    expect(trace.outcome.status).toBe(500)
    // What is shown as the page's call is JavaScript that can be run.
    const { script } = findHop(trace, 'request.composed').evidence
    expect(script?.call).toContain(String.raw`/orders?q=\''`)
    expect(findHop(trace, 'query.failed').evidence.result?.error?.code).toBe('42601')
    expect(getFinalText(trace)).not.toMatch(/syntax|SELECT|42601/)
  })

  it('cannot change the shop for the next run', async () => {
    await search(
      ['joined-sql'],
      `/orders?q=${encodeURIComponent("' OR setval('orders_id_seq', 7000) > 0 --")}`,
    )
    expect(getFinalText(await placeOrder())).toContain('Location: /orders/1001\r\n')
  })
})

describe('conditional requests', () => {
  it('are answered with 304, the fields of the 200 and no content', async () => {
    const full = getFinalText(await simulate(createRun('not-modified', { faults: [] }), engine))
    const text = getFinalText(await simulate(createRun('not-modified'), engine))
    expect(text).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/)
    expect(text).toMatch(/\r\n\r\n$/)
    expect(text).not.toContain('Content-Type')
    for (const name of ['ETag', 'Cache-Control', 'Vary']) {
      const field = new RegExp(`\r\n${name}: [^\r]*`).exec(full)?.[0] ?? 'missing'
      expect(text).toContain(field)
    }
  })

  it('are not answered with 304 before it is known who may read', async () => {
    const run = createRun('read-order', { faults: ['not-modified', 'someone-elses-order'] })
    expect((await simulate(run, engine)).outcome.status).toBe(404)
  })

  it('keep the change of somebody faster', async () => {
    const trace = await simulate(createRun('lost-update'), engine)
    expect(getFinalText(trace)).toMatch(/^HTTP\/1\.1 412 [^]*\r\nETag: "v2"\r\n/)
    expect(listOutcomes(trace)).toContain('transaction.rolledBack')
    expect(listOutcomes(trace)).not.toContain('rows.written')
  })

  it('let a change pass that names the current version, and give the next one', async () => {
    const trace = await simulate(createRun('lost-update', { faults: [] }), engine)
    expect(listOutcomes(trace)).toContain('version.matches')
    expect(getFinalText(trace)).toContain('\r\nETag: "v2"\r\n')
  })
})

describe('idempotency keys', () => {
  it('are asked for, in quotes', async () => {
    const none = await placeOrder('no-key')
    expect(none.outcome.status).toBe(400)
    expect(indexTrace(none).neverReached).toEqual(['database', 'payment'])
    const edits = {
      headers: [
        ['Content-Type', 'application/json'],
        ['Idempotency-Key', 'bare'],
      ],
    } as const
    const bare = await simulate(createRun('place-order', { edits }), engine)
    expect(findHop(bare, 'key.missing').values).toEqual({ given: 'bare' })
  })

  it('send the stored answer again, without an order and without a charge', async () => {
    const trace = await placeOrder('replayed-order')
    expect(getFinalText(trace)).toMatch(/^HTTP\/1\.1 201 [^]*\r\nLocation: \/orders\/43\r\n/)
    expect(getFinalText(trace)).toMatch(/\{"id":43,"status":"new"\}$/)
    expect(indexTrace(trace).neverReached).toEqual(['payment'])
    expect(listOutcomes(trace)).not.toContain('transaction.begun')
  })

  it('do not fit another content', async () => {
    const trace = await placeOrder('key-reused')
    expect(trace.outcome.status).toBe(422)
    expect(indexTrace(trace).neverReached).toEqual(['payment'])
    const [check] = findHop(trace, 'key.reused').evidence.checks ?? []
    expect(check?.actual).toMatch(/^[\da-f]{64}$/)
    expect(check?.actual).not.toBe(check?.expected)
  })

  it('make the second request wait for the first', async () => {
    const trace = await placeOrder('key-in-use')
    expect(getFinalText(trace)).toMatch(/^HTTP\/1\.1 409 [^]*\r\nRetry-After: 1\r\n/)
    expect(indexTrace(trace).neverReached).toEqual(['payment'])
  })

  it('are released when the order is refused, after the rollback', async () => {
    const trace = await placeOrder('out-of-stock')
    expect(trace.outcome.status).toBe(409)
    const statements = trace.hops.flatMap(({ outcome, values }) =>
      outcome === 'query.sent' ? [values['summary']] : [],
    )
    expect(statements.slice(-2)).toEqual(['ROLLBACK', 'DELETE idempotency_keys'])
    const released = trace.hops.findLast(({ outcome }) => outcome === 'rows.written')
    expect(released?.evidence.result?.tables?.[0]?.after).toEqual([])
  })
})

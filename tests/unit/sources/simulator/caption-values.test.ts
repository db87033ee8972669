import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'
import type { ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

async function readValues(id: ScenarioId, outcome: string, ...faults: readonly FaultId[]) {
  const trace = await simulate(createRun(id, { faults }), engine)
  return findHop(trace, outcome).values
}

describe('the values of a caption', () => {
  it('show what came in, and where a body breaks off', async () => {
    expect(await readValues('read-order', 'input.valid')).toEqual({ input: 'id 42' })
    expect(await readValues('log-in', 'input.valid')).toEqual({
      input: 'email mira@mail.example, password …',
    })
    const { request } = createRun('place-order')
    expect(await readValues('place-order', 'body.notJson', 'not-json')).toEqual({
      position: (request.body?.length ?? 0) - 1,
      found: 'end',
    })
  })

  it('show of a statement its parameters, or what was joined into its text', async () => {
    const summary = 'SELECT orders'
    expect(await readValues('read-order', 'query.sent')).toEqual({
      summary,
      parameters: '[42]',
      part: 'none',
    })
    expect(await readValues('order-shipped', 'query.sent')).toEqual({
      summary: 'BEGIN',
      parameters: 'none',
      part: 'none',
    })
    expect(await readValues('sql-injection', 'query.sent', 'joined-sql')).toEqual({
      summary,
      parameters: 'none',
      part: "b.title ILIKE '%' OR 1=1 --%'",
    })
  })

  it('end a list of parameters that is too long with its bracket', async () => {
    const { parameters } = await readValues('place-order', 'query.sent')
    expect(parameters).toMatch(/^\[.*…\]$/)
  })

  it('count what a rollback gives up', async () => {
    const rolledBack = (fault: FaultId) =>
      readValues('place-order', 'transaction.rolledBack', fault)
    expect(await rolledBack('out-of-stock')).toEqual({ tables: 0 })
    expect(await rolledBack('card-declined')).toEqual({ tables: 3 })
  })

  it('name a thrown error whole', async () => {
    const error = "TypeError: Cannot read properties of undefined (reading 'id')"
    expect(await readValues('read-order', 'handler.threw', 'thrown-exception')).toEqual({ error })
  })
})

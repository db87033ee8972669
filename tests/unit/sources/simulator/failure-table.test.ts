/** A test for each row of the table of failures, and for each fault the row that it has there. */
import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import { openTestEngine } from '../../../fixtures/engine'
import { findBrokenMessages, getFinalText, getScript } from '../../../fixtures/trace-checks'
import { MORE } from '../../../fixtures/failure-details'
import { ROWS } from '../../../fixtures/failure-rows'
import { createRun } from '../../../../src/catalog/create-run'
import { FAULT_IDS } from '../../../../src/catalog/faults'

const engine = await openTestEngine()

/** What the script must be able to read, where the response says it and CORS exposes it. */
const WANTED = ['Location', 'ETag', 'Retry-After', 'WWW-Authenticate', 'Allow', 'RateLimit']

describe.each(ROWS)('row %s, %s with %j', (row, scenario, faults, end, fields, never) => {
  it(`ends with ${end}, as the table says`, async () => {
    const trace = await simulate(createRun(scenario, { faults }), engine)
    const script = getScript(trace)
    if (typeof end === 'number') {
      expect(trace.outcome.status).toBe(end)
      const resolved = trace.hops.findLast(({ outcome }) => outcome === 'promise.resolved')
      const ok = end >= 200 && end <= 299
      expect(resolved?.evidence.script).toMatchObject({ settled: 'resolved', status: end, ok })
      if (!faults.includes('header-not-exposed')) {
        const readable = resolved?.evidence.script?.readable?.map(([name]) => name) ?? []
        const sent = (name: string) => getFinalText(trace).includes(`\r\n${name}: `)
        expect(readable).toEqual(expect.arrayContaining(WANTED.filter(sent)))
      }
    } else {
      const name = end === 'TimeoutError' ? end : 'TypeError'
      expect(script).toMatchObject({ settled: 'rejected', error: { name } })
      expect(script?.console ?? 'TimeoutError').toContain(end)
      expect(script).not.toHaveProperty('status')
    }
    const lines = getFinalText(trace).split('\r\n\r\n')[0]?.split('\r\n') ?? []
    for (const field of fields)
      expect(
        lines.some((line) => (typeof field === 'string' ? line === field : field.test(line))),
        `${field} in ${lines.join(' | ')}`,
      ).toBe(true)
    expect([...indexTrace(trace).neverReached].toSorted()).toEqual([...never].toSorted())
    expect(findBrokenMessages(trace)).toEqual([])
    expect(trace.faults.map(({ id }) => id).toSorted()).toEqual([...faults].toSorted())
    expect(trace.faults.some(({ reached }) => reached)).toBe(true)
    MORE[row]?.(trace, faults)
  })
})

describe('row K3, a search', () => {
  it('finds nobody else’s orders where the text is a parameter', async () => {
    const trace = await simulate(createRun('sql-injection', { faults: [] }), engine)
    expect(getScript(trace)?.body).toBe('[]')
  })
})

it('checks more of each row that is said to have more', () => {
  const rows: ReadonlySet<string> = new Set(ROWS.map(([row]) => row))
  expect(Object.keys(MORE).filter((row) => !rows.has(row))).toEqual([])
})

it('has a row for every fault', () => {
  const covered = new Set(ROWS.flatMap(([, , faults]) => faults))
  expect(FAULT_IDS.filter((id) => !covered.has(id))).toEqual([])
})

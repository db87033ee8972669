import { describe, expect, it } from 'vitest'
import { offerFaults } from '../../../../src/sources/simulator/faults/faults'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../../../fixtures/engine'
import { dump, expectSame, findBrokenMessages } from '../../../fixtures/trace-checks'
import type { Trace } from '../../../../src/trace/trace'
import { createRun } from '../../../../src/catalog/create-run'
import type { FaultId } from '../../../../src/catalog/faults'
import type { ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

const listFaults = (id: ScenarioId) => offerFaults(createRun(id, { faults: [] })).map((of) => of.id)

/** What happens on a trip, whatever was asked for. */
const tellTrip = ({ hops, outcome }: Trace) => JSON.stringify([hops, outcome])

/**
 * Each of them runs to its end by the rules, does the same once more, and leaves the shop as it was. A trip that
 * goes just as one before it did is not made twice: one of two faults is often never reached.
 */
async function checkAll(id: ScenarioId, sets: readonly (readonly FaultId[])[]): Promise<void> {
  const before = await dump(engine)
  const known = new Set<string>()
  for (const faults of sets) {
    const which = faults.join(' and ')
    const trace = await simulate(createRun(id, { faults }), engine)
    expect(trace.outcome.state, which).toMatch(/^(?:resolved|rejected)\./)
    const trip = tellTrip(trace)
    if (known.has(trip)) continue
    known.add(trip)
    expect(findBrokenMessages(trace), which).toEqual([])
    expectSame(await simulate(createRun(id, { faults }), engine), trace, which)
  }
  expect(await dump(engine)).toEqual(before)
}

describe('two faults at once', () => {
  it.each(['place-order', 'read-order'] as const)(
    '%s comes to an end with every pair, and keeps the rules of HTTP',
    async (id) => {
      const faults = listFaults(id)
      const pairs = faults.flatMap((one, index) =>
        faults.slice(index + 1).map((other) => [one, other] as const),
      )
      await checkAll(id, pairs)
    },
    300_000,
  )
})

describe('a fault on a journey of several requests', () => {
  it.each([
    'cors-preflight',
    'log-in-then-order',
    'retry-after-timeout',
    'rate-limited',
    'too-many-logins',
  ] as const)(
    '%s comes to an end with each one, and keeps the rules of HTTP',
    async (id) => {
      await checkAll(
        id,
        listFaults(id).map((fault) => [fault]),
      )
    },
    300_000,
  )
})

import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../../../fixtures/engine'
import { createRun } from '../../../../src/catalog/create-run'
import { FAULT_IDS } from '../../../../src/catalog/faults'
import { SCENARIO_IDS } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

/** Which marks each outcome has been seen with, and where it came to. */
async function collectMarks() {
  const marks = new Map<string, Set<string>>()
  const places = new Map<string, Set<string>>()
  const runs = [
    ...SCENARIO_IDS.map((id) => createRun(id)),
    ...(['place-order', 'gateway-timeout', 'read-order', 'cors-preflight'] as const).flatMap((id) =>
      FAULT_IDS.map((fault) => createRun(id, { faults: [fault] })),
    ),
  ]
  for (const run of runs) {
    for (const { outcome, execution, to } of (await simulate(run, engine)).hops) {
      marks.set(outcome, (marks.get(outcome) ?? new Set()).add(execution))
      places.set(outcome, (places.get(outcome) ?? new Set()).add(to))
    }
  }
  const list = (mark: string) => [...marks].filter(([, set]) => set.has(mark)).map(([id]) => id)
  return { real: list('real'), simulated: list('simulated'), places }
}

describe('the mark of a hop', async () => {
  const { real, simulated, places } = await collectMarks()

  it('is real where the parser, the router or the browser’s rules decided', () => {
    const decided = [
      'route.matched',
      'route.notFound',
      'route.moved',
      'method.notAllowed',
      'method.unknown',
      'host.missing',
      'length.ambiguous',
      'content.tooLarge',
      'preflight.arrived',
      'response.received',
    ]
    expect(real).toEqual(expect.arrayContaining(decided))
    // Only where a fault cuts the response off, the browser has not read what the shop sent.
    expect(simulated.filter((outcome) => decided.includes(outcome))).toEqual(['response.received'])
  })

  it('is simulated where nothing ran', () => {
    const modelled = [
      'device.offline',
      'response.broken',
      'response.lost',
      'response.late',
      'upstream.slow',
      'upstream.lost',
      'breaker.open',
      'connection.asked',
      'database.unreachable',
      'charge.sent',
      'log.failed',
    ]
    expect(simulated).toEqual(expect.arrayContaining(modelled))
    expect(real.filter((outcome) => modelled.includes(outcome))).toEqual([])
  })

  it('is simulated for all that comes to the network and the payment provider', () => {
    const isOutside = (outcome: string) =>
      [...(places.get(outcome) ?? [])].some((to) => ['dns', 'tcp', 'tls', 'payment'].includes(to))
    expect(real.filter(isOutside)).toEqual([])
  })

  it('depends on more than the outcome only for two of them', () => {
    const both = simulated.filter((outcome) => real.includes(outcome))
    expect(both.toSorted()).toEqual(['query.failed', 'response.received'])
  })
})

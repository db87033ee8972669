import { describe, expect, it } from 'vitest'
import { offerFaults } from '../../../../src/sources/simulator/faults/faults'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../../../fixtures/engine'
import { dump, expectSame, findBrokenMessages } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'
import { FAULT_IDS } from '../../../../src/catalog/faults'
import { SCENARIO_IDS, type ScenarioId } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()
const pristine = await dump(engine)

/** One scenario for each different request. */
const requests = new Map<string, ScenarioId>()
for (const id of SCENARIO_IDS) {
  const { request, gateway, session } = createRun(id)
  const key = JSON.stringify([request, gateway, session])
  if (!requests.has(key)) requests.set(key, id)
}
const offer = (id: ScenarioId) => offerFaults(createRun(id, { faults: [] }))
const SINGLE = [...requests.values()].flatMap((id) =>
  offer(id).map((fault) => [id, fault.id, fault] as const),
)

describe('every fault on every request for which it makes sense', () => {
  it('is possible somewhere', () => {
    const offered = new Set(SINGLE.map(([, id]) => id))
    expect(FAULT_IDS.filter((id) => !offered.has(id))).toEqual([])
  })

  it.each(SINGLE)('%s with %s', async (id, fault, { result, participant }) => {
    const run = createRun(id, { faults: [fault] })
    const trace = await simulate(run, engine)
    if ('status' in result) expect(trace.outcome.status).toBe(result.status)
    if ('error' in result) expect(trace.outcome.state).toMatch(/^rejected\./)
    if ('unchanged' in result) {
      const { outcome } = await simulate(createRun(id, { faults: [] }), engine)
      expect(trace.outcome).toEqual(outcome)
    }
    const failing = trace.hops.find(({ verdict }) => verdict === 'failed')
    // The browser judges certificates and CORS, and it is the browser to which an error is one.
    const places = [participant, ...('error' in result ? ['frontend'] : [])]
    // A gate in the wrong place makes another one refuse.
    if (fault === 'auth-before-cors') places.push('authenticate')
    const isWell = 'unchanged' in result || ('status' in result && result.status < 400)
    if (!isWell) expect(places).toContain(failing?.to)
    expect(trace.outcome.state).toMatch(/^(?:resolved|rejected)\./)
    expect(trace.faults).toEqual([{ id: fault, participant, reached: true }])
    expect(findBrokenMessages(trace)).toEqual([])
    expectSame(await simulate(run, engine), trace)
  })

  it('leaves the shop as it was', async () => {
    expect(await dump(engine)).toEqual(pristine)
  })
})

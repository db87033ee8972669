import { describe, expect, it } from 'vitest'
import { offerFaults, planRun } from '../../../../../src/sources/simulator/faults/faults'
import { getScenario } from '../../../../../src/catalog/create-run'
import { SCENARIO_IDS, type ScenarioId } from '../../../../../src/catalog/scenarios'
import { simulate } from '../../../../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../../../../fixtures/engine'
import { createVariant } from '../../../../fixtures/runs'
import { createRun } from '../../../../../src/catalog/create-run'

const engine = await openTestEngine()

describe('the scenarios', () => {
  it.each(SCENARIO_IDS.map(getScenario).filter(({ faults }) => faults.length > 0))(
    '$id works once its fault is switched off',
    async ({ id }) => {
      const { outcome } = await simulate(createRun(id, { faults: [] }), engine)
      expect(outcome.state).toBe('resolved.ok')
    },
  )
})

describe('what can be made to fail', () => {
  it('depends on the request', () => {
    const list = (scenario: ScenarioId) =>
      offerFaults(createRun(scenario, { faults: [] })).map(({ id }) => id)
    expect(list('log-in')).toEqual(expect.arrayContaining(['offline', 'wrong-password']))
    expect(list('log-in')).not.toContain('no-token')
    expect(list('read-order')).not.toContain('upstream-slow')
    expect(list('gateway-timeout')).toContain('upstream-slow')
    expect(list('read-order')).toContain('someone-elses-order')
    expect(list('place-order')).not.toContain('someone-elses-order')
    expect(list('not-an-admin')).toContain('not-an-admin')
    expect(list('not-an-admin')).not.toContain('missing-scope')
  })

  it('leaves the token alone where Authorization was written by hand', () => {
    const run = createVariant({ headers: [['Authorization', 'Bearer x']] })
    expect(offerFaults(run).map(({ id }) => id)).not.toContain('expired-token')
  })

  it('names what is switched on, even where it makes no sense any more', () => {
    const run = createVariant({ target: '/books' }, ['expired-token'])
    expect(offerFaults(run).map(({ id }) => id)).toContain('expired-token')
  })
})

describe('faults together', () => {
  it('fail at the first check that they break', async () => {
    const run = createVariant({}, ['expired-token', 'wrong-key'])
    const { hops } = await simulate(run, engine)
    expect(hops.find(({ verdict }) => verdict === 'failed')?.outcome).toBe('signature.invalid')
  })

  it('say which of them the trip never came to', async () => {
    const run = createVariant({}, ['unknown-route', 'wrong-key', 'expired-token'])
    expect((await simulate(run, engine)).faults).toEqual([
      { id: 'unknown-route', participant: 'api', reached: true },
      { id: 'wrong-key', participant: 'authenticate', reached: false },
      { id: 'expired-token', participant: 'authenticate', reached: false },
    ])
  })

  it('change a token that is not signed again on both sides', () => {
    const { draft } = planRun(createVariant({}, ['tampered-token', 'expired-token']))
    const token = draft.credentials.kind === 'token' ? draft.credentials.token : null
    expect(token?.claims['exp']).toBe(token?.signedClaims?.['exp'])
    expect(token?.claims['role']).toBe('administrator')
    expect(token?.signedClaims?.['role']).toBe('customer')
  })

  it('do the same in whatever order they are named', () => {
    const one = planRun(createVariant({}, ['wrong-audience', 'expired-token', 'tampered-token']))
    const other = planRun(createVariant({}, ['tampered-token', 'expired-token', 'wrong-audience']))
    expect(other).toEqual(one)
  })

  it('that make no sense for the request change nothing', () => {
    const run = createVariant({ target: '/books' }, ['missing-scope', 'wrong-password'])
    expect(planRun(run).draft).toEqual(run.request)
  })
})

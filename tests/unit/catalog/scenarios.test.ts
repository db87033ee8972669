import { describe, expect, it } from 'vitest'
import { frameAt } from '../../../src/trace/frameAt'
import { getExchangeStart } from '../../../src/trace/indexTrace'
import { SCENARIO_IDS, TOPICS } from '../../../src/catalog/scenarios'
import { EXPECTED_SCENARIOS } from '../../fixtures/expected-scenarios'
import { PARTICIPANTS } from '../../fixtures/participants'
import { readRecorded } from '../../fixtures/recorded'

it('each scenario is expected somewhere', () => {
  expect(EXPECTED_SCENARIOS.map(({ id }) => id).toSorted()).toEqual(SCENARIO_IDS.toSorted())
})

describe.each(EXPECTED_SCENARIOS)('$id', ({ id, failures, neverReached }) => {
  const trace = readRecorded(SCENARIO_IDS.find((one) => one === id) ?? 'read-order')
  const last = trace.hops.length - 1
  const taking = new Set(trace.participants.map((participant) => participant.id))
  const start = getExchangeStart(trace, trace.exchanges.length - 1)
  const listAt = (cursor: number, state: string) =>
    PARTICIPANTS.filter((at) => taking.has(at) && frameAt(trace, cursor).stateOf(at) === state)

  it('fails where it should, in that order, and says then what is never reached', () => {
    let failedBefore = 0
    for (let cursor = start; cursor <= last; cursor++) {
      const failed = listAt(cursor, 'failed')
      expect(failed.toSorted(), `hop ${cursor}`).toEqual(
        failures.slice(0, failed.length).toSorted(),
      )
      expect(failed.length).toBeGreaterThanOrEqual(failedBefore)
      failedBefore = failed.length
      const decided = failures.length === 0 ? cursor === last : failed.length > 0
      expect(listAt(cursor, 'never-reached'), `hop ${cursor}`).toEqual(decided ? neverReached : [])
    }
    expect(failedBefore).toBe(failures.length)
    if (failures.length === 0) expect(frameAt(trace, last).stateOf('frontend')).toBe('passed')
  })

  it('shows the same at each hop on the way back', () => {
    const there = trace.hops.map((_hop, cursor) => listStates(cursor))
    const back = [...trace.hops.keys()].toReversed().map((cursor) => listStates(cursor))
    expect(back.toReversed()).toEqual(there)
  })

  function listStates(cursor: number) {
    return [...taking].map((at) => frameAt(trace, cursor).stateOf(at))
  }
})

describe('the list of topics', () => {
  it('offers every scenario under exactly one topic', () => {
    const offered = TOPICS.flatMap(({ scenarios }) => [...scenarios])
    expect(offered.toSorted()).toEqual([...SCENARIO_IDS].toSorted())
  })

  it('starts with at most six', () => {
    expect(TOPICS[0]?.id).toBe('start')
    expect(TOPICS[0]?.scenarios.length).toBeLessThanOrEqual(6)
  })

  it('has a topic for failures that are handled well, and the nine that were asked for', () => {
    expect(TOPICS.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'start',
        'token',
        'access',
        'input',
        'database',
        'payment',
        'network',
        'browser',
        'well',
      ]),
    )
  })
})

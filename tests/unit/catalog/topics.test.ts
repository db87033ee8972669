import { expect, it } from 'vitest'
import { SCENARIO_IDS, TOPICS } from '../../../src/catalog/scenarios'

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

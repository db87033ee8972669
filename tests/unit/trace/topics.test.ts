import { expect, it } from 'vitest'
import { SCENARIO_IDS } from '../../../src/trace/run'
import { TOPICS } from '../../../src/trace/topics'

it('offers every scenario under exactly one topic', () => {
  const offered = TOPICS.flatMap(({ scenarios }) => [...scenarios])
  expect(offered.toSorted()).toEqual([...SCENARIO_IDS].toSorted())
})

it('starts with at most six', () => {
  expect(TOPICS[0].id).toBe('start')
  expect(TOPICS[0].scenarios.length).toBeLessThanOrEqual(6)
})

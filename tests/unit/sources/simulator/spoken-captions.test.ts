import { afterAll, describe, expect, it } from 'vitest'
import { captions } from '../../../../src/content/en/captions'
import { createRun } from '../../../../src/sources/simulator/scenarios'
import { simulate } from '../../../../src/sources/simulator/simulate'
import { SCENARIO_IDS } from '../../../../src/trace/run'
import { openTestEngine } from '../../../fixtures/engine'
import { VARIANTS } from '../../../fixtures/runs'
import { flatten, formatText } from '../../content/formatting'

const engine = await openTestEngine()
afterAll(() => engine.database.close())

const texts = new Map(flatten<string>(captions))
const CASES = [
  ...SCENARIO_IDS.map((id) => [id, createRun(id)] as const),
  ...VARIANTS.map(([, title, run]) => [title, run] as const),
]

describe('the captions of a real run', () => {
  it.each(CASES)('are complete and have at most 90 characters: %s', async (_, run) => {
    const { hops } = await simulate(run, engine)
    for (const { explanation } of hops) {
      const caption = formatText(texts.get(explanation.id) ?? '', explanation.values)
      expect(caption).toMatch(/\.$/)
      expect(caption.length, caption).toBeLessThanOrEqual(90)
    }
  })
})

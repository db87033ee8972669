import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../../../fixtures/engine'
import { VARIANTS } from '../../../fixtures/runs'
import { flatten, formatText, getLength } from '../../../fixtures/formatting'
import { LANGUAGES } from '../../../fixtures/languages'
import { createRun } from '../../../../src/catalog/create-run'
import { SCENARIO_IDS } from '../../../../src/catalog/scenarios'

const engine = await openTestEngine()

const languages = LANGUAGES.map(
  ({ locale, texts }) => [locale, new Map(flatten<string>(texts.captions))] as const,
)
const CASES = [
  ...SCENARIO_IDS.map((id) => [id, createRun(id)] as const),
  ...VARIANTS.map(([, title, run]) => [title, run] as const),
]

describe('the captions of a real run', () => {
  it.each(CASES)(
    'are complete and have at most 90 characters in every language: %s',
    async (_, run) => {
      const { hops } = await simulate(run, engine)
      for (const [locale, texts] of languages)
        for (const { outcome, values } of hops) {
          const caption = formatText(texts.get(outcome) ?? '', values, locale)
          expect(caption).toMatch(/\.$/)
          expect(caption).not.toMatch(/[.…]\.$/)
          expect(getLength(caption), caption).toBeLessThanOrEqual(90)
        }
    },
  )
})

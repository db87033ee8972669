import { describe, expect, it } from 'vitest'
import { failures } from '../../../src/content/en/failures'
import { wrongAnswers } from '../../../src/content/en/wrong-answers'
import { formatText, isRule, sentenceCount } from '../../fixtures/formatting'
import { FAULT_IDS } from '../../../src/catalog/faults'
import { SCENARIO_IDS } from '../../../src/catalog/scenarios'

const texts = Object.entries(failures).flatMap(([id, { what, console, fix }]) => [
  { id, part: 'what', text: what },
  { id, part: 'console', text: console },
  { id, part: 'fix', text: fix },
])
const answers = Object.entries(wrongAnswers).map(([id, answer]) => ({ id, ...answer }))

describe('the words about failures', () => {
  it('exist for every fault, and for nothing else', () => {
    expect(Object.keys(failures).toSorted()).toEqual([...FAULT_IDS].toSorted())
  })

  it.each(texts)('$id, $part: one to three short sentences without values', ({ text }) => {
    const shown = formatText(text, {})
    expect(shown.length).toBeLessThanOrEqual(260)
    expect(sentenceCount(shown)).toBeGreaterThanOrEqual(1)
    expect(sentenceCount(shown)).toBeLessThanOrEqual(3)
    expect(shown).not.toMatch(/[{}]/)
    expect(shown.trim()).toBe(shown)
  })

  it.each(texts.filter(({ part }) => part !== 'console'))(
    '$id, $part: ends with a full stop and has typographic apostrophes',
    ({ text }) => {
      expect(text).toMatch(/\.$/)
      expect(text).not.toMatch(/\w'\w/)
    },
  )

  it.each(Object.entries(failures))('%s names a rule that can be looked up, or none', (_id, of) => {
    expect(of.rule === '' || isRule(of.rule)).toBe(true)
  })

  it('quote what Chrome says about HTML in place of JSON', () => {
    expect(formatText(failures['html-error'].console, {})).toContain(
      `SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
    )
  })

  it('show a script as text', () => {
    expect(formatText(failures['stored-script'].what, {})).toContain('<script>alert(1)</script>')
  })
})

describe('the wrong answers', () => {
  it('exist for every scenario, and for nothing else', () => {
    expect(Object.keys(wrongAnswers).toSorted()).toEqual([...SCENARIO_IDS].toSorted())
  })

  it.each(answers)('$id is one short sentence, and says why in a few', ({ wrong, why }) => {
    expect(wrong.length).toBeLessThanOrEqual(160)
    expect(sentenceCount(wrong)).toBe(1)
    expect(why.length).toBeLessThanOrEqual(300)
    expect(sentenceCount(why)).toBeGreaterThanOrEqual(1)
    expect(sentenceCount(why)).toBeLessThanOrEqual(3)
  })

  it.each(answers)('$id needs no values and no marks', ({ wrong, why }) => {
    for (const text of [wrong, why]) {
      expect(formatText(text, {})).toBe(text)
      expect(text).not.toMatch(/[{}]|\w'\w/)
      expect(text).toMatch(/\.\)?$/)
    }
  })

  it.each(answers)('$id: every rule in brackets can be looked up', ({ why }) => {
    const cited = why.match(/\((?:RFC|WHATWG|OWASP|PostgreSQL|draft-)[^)]*\)/g) ?? []
    for (const rule of cited) expect(isRule(rule.slice(1, -1))).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { faults } from '../../../src/content/en/participants/faults-and-outcomes'
import { formatText, isRule, sentenceCount } from '../../fixtures/formatting'
import { FAULT_IDS } from '../../../src/catalog/faults'

const texts = Object.entries(faults).flatMap(([id, { what, console, fix }]) => [
  { id, part: 'what', text: what },
  { id, part: 'console', text: console },
  { id, part: 'fix', text: fix },
])

describe('the words about faults', () => {
  it('exist for every fault, and for nothing else', () => {
    expect(Object.keys(faults).toSorted()).toEqual([...FAULT_IDS].toSorted())
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

  it.each(Object.entries(faults))('%s names a rule that can be looked up, or none', (_id, of) => {
    expect(of.rule === '' || isRule(of.rule)).toBe(true)
  })

  it('quote what Chrome says about HTML in place of JSON', () => {
    expect(formatText(faults['html-error'].console, {})).toContain(
      `SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
    )
  })

  it('show a script as text', () => {
    expect(formatText(faults['stored-script'].what, {})).toContain('<script>alert(1)</script>')
  })
})

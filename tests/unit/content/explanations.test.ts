import { describe, expect, it } from 'vitest'
import { flatten, formatText, isRule, sentenceCount, type Values } from '../../fixtures/formatting'
import { en } from '../../fixtures/english'
import { samples } from '../../fixtures/sample-values'

type Text = { readonly text: string; readonly rule: string }

const all = flatten<Text>(en.explanations).map(([id, explanation]) => {
  const [values] = samples[id as keyof typeof samples] as readonly Values[]
  return { id, ...explanation, values: values ?? {} }
})

describe('explanations', () => {
  it('exist for every event of the vocabulary, and for nothing else', () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual(Object.keys(samples).toSorted())
  })

  it.each(all)('$id has two to four sentences and no unfilled brace', ({ text, values }) => {
    const filled = formatText(text, values)
    expect(sentenceCount(filled)).toBeGreaterThanOrEqual(2)
    expect(sentenceCount(filled)).toBeLessThanOrEqual(4)
    expect(filled).not.toMatch(/[{}]|\w'\w/)
    expect(filled).toMatch(/\.$/)
  })

  it.each(all)('$id names a rule that can be looked up, or none', ({ rule }) => {
    expect(rule === '' || isRule(rule)).toBe(true)
  })
})

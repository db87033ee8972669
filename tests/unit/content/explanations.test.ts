import { describe, expect, it } from 'vitest'
import { explanations } from '../../../src/content/en/explanations'
import { scenarios } from '../../../src/content/en/scenarios'
import { flatten, formatText, isRule, sentenceCount, type Values } from '../../fixtures/formatting'
import { samples } from '../../fixtures/sample-values'

type Text = { readonly text: string; readonly rule: string }

const all = flatten<Text>(explanations).map(([id, explanation]) => {
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

describe('scenario texts', () => {
  it.each(Object.entries(scenarios))('%s fits its places', (_id, texts) => {
    expect(texts.title.length).toBeLessThanOrEqual(32)
    expect(sentenceCount(texts.lookFor)).toBe(1)
    expect(sentenceCount(texts.explanation)).toBeGreaterThanOrEqual(2)
    expect(sentenceCount(texts.explanation)).toBeLessThanOrEqual(4)
    expect(isRule(texts.rule)).toBe(true)
  })

  it('need no values', () => {
    for (const texts of Object.values(scenarios))
      for (const text of Object.values(texts)) expect(formatText(text, {})).toBe(text)
  })

  it('have titles that can be told apart', () => {
    const titles = Object.values(scenarios).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

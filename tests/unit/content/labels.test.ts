import { describe, expect, it } from 'vitest'
import type { ProblemCode } from '../../../src/lib/result'
import { en } from '../../fixtures/english'
import { formatText, sentenceCount } from '../../fixtures/formatting'
import { problemSamples } from '../../fixtures/sample-values'
import { FAULT_IDS } from '../../../src/catalog/faults'

const { checks, faults, participants, problems } = en

describe('labels', () => {
  it.each(Object.entries(faults))('fault %s fits beside its switch', (_id, label) => {
    expect(label.length).toBeGreaterThan(0)
    expect(label.length).toBeLessThanOrEqual(28)
  })

  it('name every fault differently', () => {
    expect(Object.keys(faults).toSorted()).toEqual([...FAULT_IDS].toSorted())
    expect(new Set(Object.values(faults)).size).toBe(FAULT_IDS.length)
  })

  it.each(Object.entries(checks))('check %s fits into its column', (_id, label) => {
    expect(label.length).toBeGreaterThan(0)
    expect(label.length).toBeLessThanOrEqual(24)
  })

  it.each(Object.entries(participants))('participant %s fits into its box', (_id, texts) => {
    expect(texts.name.length).toBeLessThanOrEqual(16)
    expect(texts.role.split(' ').length).toBeLessThanOrEqual(2)
    expect(texts.role.length).toBeLessThanOrEqual(16)
  })

  it('need no values', () => {
    const roles = Object.values(participants).flatMap(({ name, role }) => [name, role])
    for (const label of [...Object.values(faults), ...Object.values(checks), ...roles])
      expect(formatText(label, {})).toBe(label)
  })
})

describe('problems', () => {
  it.each(Object.entries(problems))('%s says what is wrong and what to do', (code, text) => {
    const filled = formatText(text, problemSamples[code as ProblemCode])
    expect(sentenceCount(filled)).toBeGreaterThanOrEqual(2)
    expect(filled).not.toMatch(/undefined|NaN/)
  })

  it.each(Object.entries(problems))('%s says each of its values', (code, text) => {
    const values = problemSamples[code as ProblemCode]
    const filled = formatText(text, values)
    for (const value of Object.values(values)) expect(filled).toContain(String(value))
  })

  it('shows an example of claims with its braces', () => {
    expect(formatText(problems.RT308, {})).toContain('{"sub": "user-7"}')
  })

  it.each(['RT401', 'RT402', 'RT403'] as const)('%s says what goes on working', (code) => {
    expect(formatText(problems[code], problemSamples[code])).toContain(
      'The built-in scenarios still work',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { notes } from '../../../src/content/en/notes'
import { getScenario } from '../../../src/catalog/create-run'
import { getStops } from '../../../src/trace/stops'
import { readRecorded } from '../../fixtures/recorded'
import { formatText, sentenceCount } from '../../fixtures/formatting'
import { getQuestionStop } from '../../../src/learning/question-stop'
import { SCENARIO_IDS } from '../../../src/catalog/scenarios'

const all = Object.entries(notes).map(([id, note]) => ({ id, ...note }))

describe('the notes for teachers', () => {
  it('exist for every scenario, and for nothing else', () => {
    expect(Object.keys(notes).toSorted()).toEqual([...SCENARIO_IDS].toSorted())
  })

  it.each(all)('$id says what to point at in few sentences', ({ pointAt }) => {
    expect(pointAt.length).toBeLessThanOrEqual(200)
    expect(sentenceCount(pointAt)).toBeGreaterThanOrEqual(1)
    expect(sentenceCount(pointAt)).toBeLessThanOrEqual(3)
    expect(pointAt).toMatch(/\.$/)
  })

  it.each(all)('$id asks one short question, and answers it', ({ question, answer }) => {
    expect(question.length).toBeLessThanOrEqual(140)
    expect(question).toMatch(/\?$/)
    expect(answer.length).toBeLessThanOrEqual(240)
    expect(sentenceCount(answer)).toBeLessThanOrEqual(4)
    expect(answer).toMatch(/\.$/)
  })

  it.each(all)('$id needs no values and no marks', ({ pointAt, question, answer }) => {
    for (const text of [pointAt, question, answer]) {
      expect(formatText(text, {})).toBe(text)
      expect(text).not.toMatch(/[{}<>]|\w'\w/)
      expect(text.trim()).toBe(text)
    }
  })

  it('differ from each other', () => {
    const texts = all.flatMap(({ pointAt, question }) => [pointAt, question])
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the question of a scenario', () => {
  it.each(SCENARIO_IDS)('%s is asked before the hop that answers it', (id) => {
    const trace = readRecorded(id)
    const open = new Set<string>()
    const stop = getQuestionStop(trace, getScenario(id).answeredBy, open)
    const { outcome: answer, exchange } = getScenario(id).answeredBy
    expect(stop).not.toBeNull()
    const next = trace.hops[(stop ?? 0) + 1]
    expect(next?.outcome).toBe(answer)
    if (exchange !== undefined) expect(next?.exchange).toBe(exchange)
    const earlier = trace.hops.slice(0, (stop ?? 0) + 1)
    expect(
      earlier.filter(
        (hop) => hop.outcome === answer && (exchange === undefined || hop.exchange === exchange),
      ),
    ).toEqual([])
  })

  it.each(SCENARIO_IDS)('%s is asked at a stop when groups are closed, too', (id) => {
    const trace = readRecorded(id)
    const closed = new Set(['network', 'middleware'])
    const stop = getQuestionStop(trace, getScenario(id).answeredBy, closed)
    expect(getStops(trace, closed)).toContain(stop)
  })

  it('has no place in a trip that does not come to its answer', () => {
    expect(
      getQuestionStop(readRecorded('read-order'), { outcome: 'token.expired' }, new Set()),
    ).toBeNull()
  })
})

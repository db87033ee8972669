import { describe, expect, it } from 'vitest'
import { scenarios } from '../../../src/content/en/scenarios/scenarios'
import { getScenario } from '../../../src/catalog/create-run'
import type { ScenarioWords } from '../../../src/content/text-shapes'
import { getStops } from '../../../src/trace/stops'
import { readRecorded } from '../../fixtures/recorded'
import { formatText, isRule, sentenceCount } from '../../fixtures/formatting'
import { getQuestionStop } from '../../../src/learning/question-stop'
import { SCENARIO_IDS, TOPICS } from '../../../src/catalog/scenarios'

const byId: Readonly<Record<string, ScenarioWords>> = Object.assign({}, ...Object.values(scenarios))
const all = Object.entries(byId).map(([id, words]) => ({ id, ...words }))

describe('the words of scenarios', () => {
  it('exist for every scenario, and for nothing else', () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual([...SCENARIO_IDS].toSorted())
  })

  it.each(TOPICS)('of the topic $id stand in its file, in the order of the catalog', (topic) => {
    expect(Object.keys(scenarios[topic.id])).toEqual(topic.scenarios)
  })

  it.each(all)('$id fits its places', (texts) => {
    expect(texts.title.length).toBeLessThanOrEqual(32)
    expect(sentenceCount(texts.lookFor)).toBe(1)
    expect(sentenceCount(texts.explanation)).toBeGreaterThanOrEqual(2)
    expect(sentenceCount(texts.explanation)).toBeLessThanOrEqual(4)
    expect(isRule(texts.rule)).toBe(true)
  })

  it('need no values', () => {
    for (const { id: _id, ...texts } of all)
      for (const text of Object.values(texts)) expect(formatText(text, {})).toBe(text)
  })

  it('have titles that can be told apart', () => {
    const titles = all.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the wrong answers', () => {
  it.each(all)('$id is one short sentence, and says why in a few', ({ wrong, why }) => {
    expect(wrong.length).toBeLessThanOrEqual(160)
    expect(sentenceCount(wrong)).toBe(1)
    expect(why.length).toBeLessThanOrEqual(300)
    expect(sentenceCount(why)).toBeGreaterThanOrEqual(1)
    expect(sentenceCount(why)).toBeLessThanOrEqual(3)
  })

  it.each(all)('$id needs no values and no marks', ({ wrong, why }) => {
    for (const text of [wrong, why]) {
      expect(formatText(text, {})).toBe(text)
      expect(text).not.toMatch(/[{}]|\w'\w/)
      expect(text).toMatch(/\.\)?$/)
    }
  })

  it.each(all)('$id: every rule in brackets can be looked up', ({ why }) => {
    const cited = why.match(/\((?:RFC|WHATWG|OWASP|PostgreSQL|draft-)[^)]*\)/g) ?? []
    for (const rule of cited) expect(isRule(rule.slice(1, -1))).toBe(true)
  })
})

describe('the notes for teachers', () => {
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

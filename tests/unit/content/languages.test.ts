import { describe, expect, it } from 'vitest'
import { formatText, getLength, sentenceCount, type Values } from '../../fixtures/formatting'
import {
  ENGLISH,
  LANGUAGES,
  listAllTexts,
  listTexts,
  PSEUDO,
  type Language,
} from '../../fixtures/languages'
import { samples } from '../../fixtures/sample-values'

/** Counts for which some language has a form of its own. */
const COUNTS = [0, 1, 2, 5, 11, 100]
/** Other languages take more room than English; these texts stand where it can wrap. */
const LONGER = 1.25

const english = new Map(listAllTexts(ENGLISH))
const others = LANGUAGES.filter(({ locale }) => locale !== 'en')
const all = (language: Language) => listAllTexts(language).filter(([, text]) => text !== '')

/** All that may be an argument of a text; more do no harm. */
function guessNames(text: string): readonly string[] {
  return [...text.matchAll(/\{\s*(\w+)/g)].flatMap(([, name]) => name ?? [])
}

/** The values with which a text is tried: those of real hops, else numbers. */
function getTrials(key: string, text: string): readonly Values[] {
  const id = /^(?:captions|explanations)\.(\w+\.\w+)/.exec(key)?.[1]
  const numbers = COUNTS.map((count) =>
    Object.fromEntries(guessNames(text).map((name) => [name, count])),
  )
  return id ? samples[id as keyof typeof samples] : numbers
}

/** An argument is one without which the text cannot be written. */
function findArguments(text: string, values: Values, language: Language): readonly string[] {
  return Object.keys(values).filter((name) => {
    const { [name]: _without, ...rest } = values
    try {
      formatText(text, rest, language.locale)
      return false
    } catch {
      return true
    }
  })
}

describe.each([...others, PSEUDO])('in $locale', (language) => {
  it('there are the same texts as in English', () => {
    const keys = listAllTexts(language).map(([key]) => key)
    expect(keys.toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('every text can be read, and says the same values as in English', () => {
    for (const [key, text] of all(language)) {
      const original = english.get(key) ?? ''
      for (const values of getTrials(key, original)) {
        expect(formatText(text, values, language.locale), key).not.toBe('')
        const used = findArguments(text, values, language)
        expect(used, key).toEqual(findArguments(original, values, ENGLISH))
      }
    }
  })
})

describe.each(others)('in $locale', ({ locale, texts, faultWords, scenarioWords }) => {
  it('short labels fit into their places', () => {
    for (const label of Object.values(texts.faults))
      expect(getLength(label)).toBeLessThanOrEqual(28)
    for (const label of Object.values(texts.checks))
      expect(getLength(label)).toBeLessThanOrEqual(24)
    for (const { name, role } of Object.values(texts.participants)) {
      expect(getLength(name), name).toBeLessThanOrEqual(18)
      expect(getLength(role), role).toBeLessThanOrEqual(16)
      expect(role.split(' ').length, role).toBeLessThanOrEqual(2)
    }
    for (const { title } of Object.values(texts.scenarios))
      expect(getLength(title), title).toBeLessThanOrEqual(32)
  })

  it('faults and scenarios have names that can be told apart', () => {
    const faults = Object.values(texts.faults)
    expect(new Set(faults).size).toBe(faults.length)
    const titles = Object.values(texts.scenarios).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('texts that can wrap are hardly longer than in English', () => {
    for (const { wrong, why } of Object.values(scenarioWords)) {
      expect(getLength(wrong), wrong).toBeLessThanOrEqual(160 * LONGER)
      expect(getLength(why), why).toBeLessThanOrEqual(300 * LONGER)
      expect(sentenceCount(wrong), wrong).toBe(1)
      expect(sentenceCount(why), why).toBeLessThanOrEqual(3)
    }
    for (const { what, console, fix } of Object.values(faultWords))
      for (const text of [what, console, fix]) {
        expect(getLength(text), text).toBeLessThanOrEqual(260 * LONGER)
        expect(sentenceCount(text), text).toBeLessThanOrEqual(3)
      }
    for (const { pointAt, question, answer } of Object.values(scenarioWords)) {
      expect(getLength(pointAt), pointAt).toBeLessThanOrEqual(200 * LONGER)
      expect(getLength(question), question).toBeLessThanOrEqual(140 * LONGER)
      expect(getLength(answer), answer).toBeLessThanOrEqual(240 * LONGER)
      expect(question).toMatch(/[?؟]$/)
    }
    for (const { lookFor, explanation } of Object.values(scenarioWords)) {
      expect(sentenceCount(lookFor), lookFor).toBe(1)
      expect(sentenceCount(explanation), explanation).toBeGreaterThanOrEqual(2)
      expect(sentenceCount(explanation), explanation).toBeLessThanOrEqual(4)
    }
  })

  it('explanations have two to four sentences without a brace or a straight apostrophe', () => {
    for (const [key, text] of listTexts(texts.explanations)) {
      if (!key.endsWith('.text')) continue
      const filled = formatText(text, samples[key.slice(0, -5) as keyof typeof samples][0], locale)
      expect(sentenceCount(filled), filled).toBeGreaterThanOrEqual(2)
      expect(sentenceCount(filled), filled).toBeLessThanOrEqual(4)
      expect(filled).not.toMatch(/[{}]|[A-Za-z]'[A-Za-z]/)
    }
  })

  it('the words about faults have the same statuses, codes and numbers as in English', () => {
    const numbersOf = (text = '') =>
      (text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, '').match(/\d{2,}/g) ?? []).toSorted()
    for (const [key, text] of listTexts({ faultWords }))
      if (!key.endsWith('.rule')) expect(numbersOf(text), key).toEqual(numbersOf(english.get(key)))
  })

  it('the same sections of the same rules are cited', () => {
    const numbersOf = (text = '') => text.match(/\d[\d.]*\d|\d/g) ?? []
    for (const [key, text] of listTexts({ ...texts, faultWords, scenarioWords }))
      if (key.endsWith('.rule')) expect(numbersOf(text), key).toEqual(numbersOf(english.get(key)))
  })
})

describe('Spanish', () => {
  // Code, headers and what Chrome prints stay as they are.
  const isQuoted = (text: string) => /has been blocked by CORS|^[^ ]+( [^ ]+)?$/.test(text)

  it('leaves no sentence in English', () => {
    const spanish = LANGUAGES.find(({ locale }) => locale === 'es') ?? ENGLISH
    const left = listAllTexts(spanish).filter(
      ([key, text]) =>
        !key.endsWith('.rule') &&
        text === english.get(key) &&
        !isQuoted(text) &&
        /[a-z]{3,} [a-z]{3,}/.test(text.replaceAll(/\{[^}]*\}/g, '')),
    )
    expect(left).toEqual([])
  })
})

describe('Arabic', () => {
  const arabic = LANGUAGES.find(({ locale }) => locale === 'ar') ?? ENGLISH

  it('has all words of the controls', () => {
    const { ui, participants, checks, problems } = arabic.texts
    const kept = listTexts({ ui, participants, checks, problems }).filter(
      ([key, text]) => text === english.get(key) && /[a-z]{3,} [a-z]{3,}/.test(text),
    )
    expect(kept).toEqual([])
  })

  it('isolates what is written from left to right in pairs', () => {
    for (const [key, text] of all(arabic))
      expect(text.match(/\u2066/g)?.length ?? 0, key).toBe(text.match(/\u2069/g)?.length ?? 0)
  })
})

describe('the pseudo-locale', () => {
  it('brackets, lengthens and accents, and leaves what is not text alone', () => {
    const pseudo = new Map(listTexts(PSEUDO.texts))
    expect(pseudo.get('ui.transport.next')).toBe('[Ñéẋţ ĥóþ~~~]')
    const missing = pseudo.get('captions.route.notFound') ?? ''
    expect(formatText(missing, { path: '/shelves' })).toMatch(
      /^\[Ţĥé ŕóúţéŕ ƒíñđš ñó ŕóúţé ƒóŕ \/shelves\.~+\]$/,
    )
    const rows = pseudo.get('ui.canvas.rows') ?? ''
    expect(formatText(rows, { count: 1 })).toMatch(/^\[1 ŕóŵ~+\]$/)
    expect(formatText(rows, { count: 3 })).toMatch(/^\[3 ŕóŵš~+\]$/)
  })
})

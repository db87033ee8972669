/** Where a text stands: the same place in every language, and one place only. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAULT_IDS } from '../../../src/catalog/faults'
import { TOPICS } from '../../../src/catalog/scenarios'
import type { Partly, SubjectWords } from '../../../src/content/text-shapes'
import { samples } from '../../fixtures/sample-values'

const CONTENT = 'src/content'
/** They hold no words of one subject. */
const OTHERS: ReadonlySet<string> = new Set(['faults-and-outcomes.ts', 'names.ts'])

type Ids = { readonly [Subject in string]: readonly string[] }

/** All ids of faults and outcomes by the file of their words. */
async function readIds(language: string): Promise<Ids> {
  const files = readdirSync(`${CONTENT}/${language}/participants`).filter(
    (name) => !OTHERS.has(name),
  )
  const read = files.map(async (name) => {
    const module: Readonly<Record<string, Partly<SubjectWords>>> = await import(
      `../../../src/content/${language}/participants/${name.replace('.ts', '')}.ts`
    )
    const ids = Object.values(module).flatMap(({ faults = {}, outcomes = {} }) => [
      ...Object.keys(faults),
      ...Object.keys(outcomes),
    ])
    return [name, ids] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

const english = await readIds('en')

describe('the files of words', () => {
  it('have each fault and each outcome once', () => {
    expect(Object.values(english).flat().toSorted()).toEqual(
      [...FAULT_IDS, ...Object.keys(samples)].toSorted(),
    )
  })

  it('are cut in Spanish as in English, id by id', async () => {
    expect(await readIds('es')).toEqual(english)
  })

  it('are cut in Arabic as in English, with ids missing', async () => {
    for (const [name, ids] of Object.entries(await readIds('ar')))
      for (const id of ids) expect(english[name], id).toContain(id)
  })

  it.each(['en', 'es'])('are one for each topic of scenarios: %s', (language) => {
    const topics = TOPICS.map(({ id }) => `${id}.ts`)
    const files = readdirSync(`${CONTENT}/${language}/scenarios`)
    expect(files.toSorted()).toEqual([...topics, 'scenarios.ts'].toSorted())
  })
})

/** No id of the shop stands outside of the rooms that are about it: elsewhere an id is a value, never a word of the code. */
import { expect, it } from 'vitest'
import { FAULT_IDS } from '../../src/catalog/faults'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'
import { PARTICIPANT_KINDS } from '../../src/trace/trace'
import { readRecorded } from '../fixtures/recorded'
import { listFiles, listLiterals, readSource } from '../fixtures/read-source'

/** What is about the shop, and the composition, which says what comes with the page. */
const AT_HOME = /^(catalog|content|sources\/simulator|sources\/recordings\/client\.ts|build)(\/|$)/

function listIds(): ReadonlySet<string> {
  const traces = SCENARIO_IDS.map(readRecorded)
  const ids = new Set<string>([
    ...SCENARIO_IDS,
    ...FAULT_IDS,
    ...traces.flatMap(({ participants }) => participants.map(({ id }) => id)),
    ...traces.flatMap(({ groups }) => groups.map(({ id }) => id)),
    ...traces.flatMap(({ hops }) => hops.map(({ outcome }) => outcome)),
  ])
  // Topics are called by everyday words (token, start), and are not among them. Kinds are the waist's own words, and some of the shop's participants are called after theirs.
  for (const kind of PARTICIPANT_KINDS) ids.delete(kind)
  return ids
}

it('finds an id that escapes, and leaves comments alone', () => {
  const source = `// 'expired-token'\nif (id === 'expired-token') open("read-order")`
  expect(listLiterals(source)).toEqual(['expired-token', 'read-order'])
})

it('lets no id of the shop out of the rooms that are about it', () => {
  const ids = listIds()
  const files = listFiles(/\.tsx?$/).filter((file) => !AT_HOME.test(file))
  expect(files.length).toBeGreaterThan(100)
  const escaped = files.flatMap((file) =>
    listLiterals(readSource(file))
      .filter((text) => ids.has(text))
      .map((text) => `${file}: '${text}'`),
  )
  expect(escaped).toEqual([])
})

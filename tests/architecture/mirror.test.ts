/** Where a test stands: tests of src lie in the folder and under the name of what they are about; what helps them lies apart. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folders whose tests have to mirror src. */
const MIRRORS = ['unit', 'component'] as const

/** Tests that are about no one file: why, and which they are. */
const OF_SEVERAL: Readonly<Record<string, readonly string[]>> = {
  'a question to all words, in whatever file they stand': [
    'content/captions',
    'content/explanations',
    'content/fault-words',
    'content/labels',
    'content/languages',
    'content/scenario-words',
    'content/word-files',
  ],
  'the colours of style sheets': ['ui/color-vision', 'ui/contrast'],
  'the work of a step, from the waist to the picture': ['views/canvas/step-cost'],
  'small files that are one thing only together': ['lib/drawing', 'lib/gif/gif', 'lib/http/http'],
  'all gates, asked alike': ['sources/simulator/shop/layers/gates'],
  'the accounts of all layers': ['sources/simulator/record/deciding-parts'],
  'whole trips, through all of the engine': [
    'sources/simulator/browser-failures',
    'sources/simulator/caption-values',
    'sources/simulator/cors-failures',
    'sources/simulator/database-failures',
    'sources/simulator/every-fault',
    'sources/simulator/execution',
    'sources/simulator/failure-table',
    'sources/simulator/fault-pairs',
    'sources/simulator/fault-words',
    'sources/simulator/golden-messages',
    'sources/simulator/http-invariants',
    'sources/simulator/input-failures',
    'sources/simulator/journeys',
    'sources/simulator/logic-failures',
    'sources/simulator/parser-failures',
    'sources/simulator/payment-failures',
    'sources/simulator/random-runs-four',
    'sources/simulator/random-runs-one',
    'sources/simulator/random-runs-three',
    'sources/simulator/random-runs-two',
    'sources/simulator/sessions',
    'sources/simulator/spoken-captions',
  ],
  'the whole page with a trip, a language or a view of a kind': [
    'app/page/broken-view',
    'app/page/foreign-source',
    'app/page/two-pictures',
    'app/session/language',
  ],
  'the page and the window of a speaker, which talk with each other': ['app/speaker/speaker'],
}

const listFiles = (folder: string) =>
  readdirSync(join('tests', folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))

/** What breaks the mirror; `exists` says whether there is such a file or folder in src. */
export function findMisplaced(
  tests: readonly string[],
  exists: (path: string) => boolean,
): readonly string[] {
  const listed = new Set(Object.values(OF_SEVERAL).flat())
  return tests.filter((path) => {
    const subject = path.replace(/\.test\.tsx?$/, '')
    if (!exists(dirname(subject))) return true
    return !listed.has(subject) && !['.ts', '.tsx'].some((ending) => exists(`${subject}${ending}`))
  })
}

describe('the tests of src', () => {
  it('stand where what they are about stands, under its name', () => {
    const tests = MIRRORS.flatMap(listFiles).filter((path) => /\.test\.tsx?$/.test(path))
    expect(tests.length).toBeGreaterThan(80)
    expect(findMisplaced(tests, (path) => existsSync(join('src', path)))).toEqual([])
  })

  it('are found elsewhere, or under another name', () => {
    const exists = (path: string) => ['trace', 'trace/stops.ts', 'content'].includes(path)
    const tests = ['trace/stops.test.ts', 'trace/steps.test.ts', 'waist/stops.test.ts']
    expect(findMisplaced([...tests, 'content/captions.test.ts'], exists)).toEqual([
      'trace/steps.test.ts',
      'waist/stops.test.ts',
    ])
  })

  it('that are about no one file are all there', () => {
    const tests = new Set(
      MIRRORS.flatMap(listFiles).map((path) => path.replace(/\.test\.tsx?$/, '')),
    )
    expect(
      Object.values(OF_SEVERAL)
        .flat()
        .filter((path) => !tests.has(path)),
    ).toEqual([])
  })
})

describe('what helps tests', () => {
  it('stands in fixtures and drivers only', () => {
    const folders = [...MIRRORS, 'architecture', 'e2e', 'exhaustive']
    const helpers = folders.flatMap((folder) =>
      listFiles(folder).filter(
        (path) => !/(?:\.(?:test|spec)\.tsx?|playwright\.config\.ts)$/.test(path),
      ),
    )
    expect(helpers).toEqual([])
  })

  it('imports no test', () => {
    const imports = ['fixtures', 'drivers'].flatMap((folder) =>
      listFiles(folder).flatMap((path) => {
        const text = readFileSync(join('tests', folder, path), 'utf8')
        return [...text.matchAll(/from '([^']+)'/g)].map(([, from = '']) => `${path}: ${from}`)
      }),
    )
    expect(imports.length).toBeGreaterThan(100)
    expect(
      imports.filter((line) =>
        /: \.\.?\/.*(?:unit|component|e2e|exhaustive|architecture|bench)\/|\.(?:test|spec)$/.test(
          line,
        ),
      ),
    ).toEqual([])
  })

  it('is no longer than a file may be, if it drives', () => {
    const long = listFiles('drivers').filter(
      (path) => readFileSync(join('tests/drivers', path), 'utf8').split('\n').length > 251,
    )
    expect(long).toEqual([])
  })
})

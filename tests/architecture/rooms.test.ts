/**
 * The import rules of src/, each shown to fail: a small house is built in a temporary folder, with
 * one violation planted for every rule, and inspected with the project's own rules.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type Rules = {
  readonly forbidden: readonly (IForbiddenRuleType & { readonly name: string })[]
}
const require = createRequire(import.meta.url)
const RULES = require.resolve('../../.dependency-cruiser.cjs')
const COMMAND = fileURLToPath(
  new URL('../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url),
)
const rules = require(RULES) as Rules
const { shelves } = require('../../src/rooms.json') as {
  readonly shelves: Readonly<Record<string, readonly (readonly string[])[]>>
}

/** Every shelf reaches for the first of its room, and that one for a file that stands on none. */
function plantOnShelves(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    Object.entries(shelves).flatMap(([room, order]) => {
      const [first = ''] = order.flat()
      return order.flat().map((shelf) => {
        const reached = shelf === first ? '../loose' : `../${first}/planted`
        const name = `shelf-${room.split('/').at(-1)}-${shelf}`
        return [name, { [`src/${room}/${shelf}/planted.ts`]: `import '${reached}'` }]
      })
    }),
  )
}

/** Rule → the files that break it; `module` names the file that is to be blamed. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'room-lib': { 'src/lib/a.ts': "import '../trace/t'" },
  'room-trace': { 'src/trace/a.ts': "import '../catalog/c'" },
  'room-catalog': { 'src/catalog/a.ts': "import '../playback/p'" },
  'room-learning': { 'src/learning/a.ts': "import '../catalog/c'" },
  'room-playback': { 'src/playback/a.ts': "import '../views/one/v'" },
  'room-content': { 'src/content/a.ts': "import '../sources/one/s'" },
  'room-ui': { 'src/ui/a.ts': "import '../trace/t'" },
  'room-exporters': { 'src/exporters/a.ts': "import '../sources/one/s'" },
  'room-sources': { 'src/sources/one/a.ts': "import '../../views/one/v'" },
  'room-views': { 'src/views/one/a.ts': "import '../../sources/one/s'" },
  'room-app': { 'src/app/a.ts': "import '../build/b'" },
  'room-build': { 'src/build/a.ts': "import '../views/one/v'" },
  'views-of-a-trace-know-no-shop': { 'src/views/one/e.ts': "import '../../catalog/c'" },
  'views-are-strangers': { 'src/views/one/b.ts': "import '../two/v'" },
  'sources-are-strangers': { 'src/sources/one/b.ts': "import '../two/s'" },
  'sources-have-a-face': { 'src/app/c.ts': "import '../sources/one/s'" },
  'foreign-traces-come-late': {
    'src/views/one/f.ts': "import '../../trace/parseTrace'",
    'src/trace/parseTrace.ts': '',
  },
  'shop-records-nothing': {
    'src/sources/simulator/shop/a.ts': "import '../../../trace/t'",
  },
  'no-view-libraries-below': { 'src/trace/b.ts': "import 'react'" },
  'widgets-know-no-words': { 'src/ui/b.ts': "import 'use-intl'" },
  'react-flow-only-in-canvas': { 'src/views/one/c.ts': "import 'reactflow'" },
  'xstate-only-where-modes-are': { 'src/views/one/d.ts': "import 'xstate'" },
  'engine-only-in-the-worker': {
    'src/app/b.ts': "import '../sources/one/engine'",
    'src/sources/one/engine.ts': "import 'jose'",
  },
  'no-cycles': { 'src/lib/b.ts': "import './c'", 'src/lib/c.ts': "import './b'" },
  ...plantOnShelves(),
  'no-orphans': { 'src/lib/orphan.ts': 'export const alone = 1' },
}

const SOUND = {
  'src/main.ts': "import './app/main'; import './app/loose'",
  'src/app/main.ts': "import '../views/one/v'; import '../sources/one/client'",
  'src/build/d.ts': "import '../sources/simulator/loose'; import './b'",
  'src/sources/simulator/loose.ts': '',
  'src/app/loose.ts': '',
  'src/views/one/v.ts': "import '../../trace/t'; import '../../playback/p'",
  'src/views/two/v.ts': "import '../../trace/t'",
  'src/sources/one/s.ts': "import '../../trace/t'; import '../../catalog/c'",
  'src/sources/one/client.ts': "import './s'; import '../source'",
  'src/sources/source.ts': '',
  'src/build/c.ts': "import '../sources/two/s'; import './b'",
  'src/sources/two/s.ts': "import '../../trace/t'",
  'src/playback/p.ts': "import '../trace/t'",
  'src/build/b.ts': "import '../trace/t'",
  'src/catalog/c.ts': "import '../learning/l'",
  'src/learning/l.ts': "import '../trace/t'",
  'src/trace/t.ts': "import '../lib/l'",
  'src/lib/l.ts': 'export const one = 1',
  'tsconfig.json': JSON.stringify({ compilerOptions: { moduleResolution: 'bundler' } }),
  ...Object.fromEntries(
    ['react', 'reactflow', 'use-intl', 'xstate', 'jose'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
}

let folder: string
let broken: ReadonlySet<string>
let sound: ReadonlySet<string>

function inspect(files: Readonly<Record<string, string>>): ReadonlySet<string> {
  const house = mkdtempSync(join(folder, 'house-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), path.startsWith('src') ? `${text}\nexport {}\n` : text)
  }
  const { stdout } = spawnSync(
    process.execPath,
    [COMMAND, 'src', '--config', RULES, '--output-type', 'json'],
    { cwd: house, encoding: 'utf8' },
  )
  const output = JSON.parse(stdout) as ICruiseResult
  return new Set(output.summary.violations.map(({ rule }) => rule.name))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  broken = inspect({ ...SOUND, ...Object.assign({}, ...Object.values(PLANTED)) })
  sound = inspect(SOUND)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the rules of the rooms', () => {
  it('have a planted violation each', () => {
    expect(Object.keys(PLANTED).toSorted()).toEqual(
      rules.forbidden.map(({ name }) => name).toSorted(),
    )
  })

  it.each(Object.keys(PLANTED))('catch what breaks %s', (name) => {
    expect(broken).toContain(name)
  })

  it('leave a sound house alone, but for what nothing imports', () => {
    expect([...sound]).toEqual([])
  })

  it('say what to do instead', () => {
    for (const { name, comment } of rules.forbidden)
      expect(comment?.length ?? 0, name).toBeGreaterThan(30)
  })
})

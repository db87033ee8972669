/** Functions that are longer than the rule allows stand in .oxlintrc.json, each with its length: the list only shrinks. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stripComments } from '../fixtures/read-source'

const RULE = 'max-lines-per-function'
const MOST = 60
/** How many there were when the list was made. */
const AT_FIRST = 2

type Config = {
  readonly rules: Readonly<Record<string, unknown>>
  readonly overrides: readonly {
    readonly files: readonly string[]
    readonly rules: Readonly<Record<string, unknown>>
  }[]
}

const config = JSON.parse(stripComments(readFileSync('.oxlintrc.json', 'utf8'))) as Config
const listed = Object.fromEntries(
  config.overrides
    .filter(({ rules }) => Array.isArray(rules[RULE]))
    .map(({ files, rules }) => [files.join(), (rules[RULE] as readonly unknown[])[1]]),
)

/** The longest function of each file that has one over the limit. */
function findLong(path: string): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'long-'))
  const own = join(folder, 'oxlint.json')
  writeFileSync(own, JSON.stringify({ rules: { [RULE]: ['error', MOST] } }))
  const args = ['-c', own, '--format', 'unix', path]
  const { stdout } = spawnSync('node_modules/.bin/oxlint', args, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const found = stdout.matchAll(/^(\S+?):\d+:\d+: .*too many lines \((\d+)\)/gm)
  const longest: Record<string, number> = {}
  for (const [, file = '', lines] of found)
    longest[file] = Math.max(longest[file] ?? 0, Number(lines))
  return longest
}

it('has no long function that is not named, and names none that is shorter by now', () => {
  expect(config.rules[RULE]).toEqual(['error', MOST])
  expect(findLong('src')).toEqual(listed)
})

it('names no more of them than at first', () => {
  expect(Object.keys(listed).length).toBeLessThanOrEqual(AT_FIRST)
})

it('catches a long function', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  const file = join(folder, 'planted.ts')
  writeFileSync(file, `export function f() {\n${'  void 0\n'.repeat(MOST)}}\n`)
  expect(Object.values(findLong(folder))).toEqual([MOST + 2])
  rmSync(folder, { recursive: true })
})

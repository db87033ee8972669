/** What a module remembers outlives every page, test and trip: it is named here with its reason, or it does not exist. */
import { describe, expect, it } from 'vitest'
import { listFiles, readSource, stripComments } from '../fixtures/read-source'

const REMEMBERED: Readonly<Record<string, string>> = {
  'app/speaker/audience-id.ts: current': 'the id of this tab, where its storage is blocked',
  'build/layerCode.ts: highlighter': 'slow to start, and shared by all files of a build',
  'content/use/useWords.ts: known': 'for as long as the texts are there: words of a Trace',
  'sources/simulator/engine/worker.ts: cancelled':
    'the worker is one module, and ends with its engine',
  'trace/frameAt.ts: latest': 'for as long as the Trace is there: its last frame',
  'views/inspector/CodeTab.tsx: loaded':
    'files of the build, which never change: stepping back does not flicker',
}

/** `let`, and a Map or Set that the file itself writes to, outside of any function. */
function findRemembered(file: string, source: string): readonly string[] {
  const code = stripComments(source)
  const variables = [...code.matchAll(/^(?:export )?let (\w+)/gm)].map((match) => match[1] ?? '')
  const collections = [
    ...code.matchAll(/^(?:export )?const (\w+)(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)\b/gm),
  ]
    .map((match) => match[1] ?? '')
    .filter((name) => new RegExp(`\\b${name}\\.(?:set|add|delete|clear)\\(`).test(code))
  return [...variables, ...collections].map((name) => `${file}: ${name}`)
}

function findClocks(file: string, source: string): readonly string[] {
  return stripComments(source).includes('performance.now') ? [file] : []
}

const files = listFiles(/\.tsx?$/)

describe('a module', () => {
  it('remembers nothing but what is named, and nothing is named that is gone', () => {
    const found = files.flatMap((file) => findRemembered(file, readSource(file)))
    expect(found.toSorted()).toEqual(Object.keys(REMEMBERED))
  })

  it('has no clock of its own', () => {
    expect(files.flatMap((file) => findClocks(file, readSource(file)))).toEqual(['lib/clock.ts'])
  })

  it('is caught where it remembers, or looks at the clock', () => {
    const source = `export let count = 0
const seen: Set<string> = new Set()
const known = new WeakMap<object, string>()
const NAMES = new Set(['a'])
// let comment = 1
function f() { let own = 1; seen.add('b'); known.set({}, 'c'); return performance.now() + own }`
    expect(findRemembered('a.ts', source)).toEqual(['a.ts: count', 'a.ts: seen', 'a.ts: known'])
    expect(findClocks('a.ts', source)).toEqual(['a.ts'])
  })
})

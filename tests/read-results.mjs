/** What the runners have written into test-results/: null where there is nothing to read. */
import { readFileSync } from 'node:fs'

export function readResults(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../test-results/${file}`, import.meta.url), 'utf8'))
  } catch {
    return null
  }
}

/** Test files and the time that their tests took, ms, the longest first. Files run side by side. */
export function timeUnit() {
  const files = readResults('vitest.json')?.testResults ?? []
  return sort(files.map(({ name, startTime, endTime }) => [shorten(name), endTime - startTime]))
}

export function timeE2e() {
  const files = readResults('e2e.json')?.suites ?? []
  return sort(files.map((suite) => [suite.file, addUp(suite)]))
}

function addUp({ suites = [], specs = [] }) {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results))
  const own = results.reduce((sum, { duration }) => sum + duration, 0)
  return suites.reduce((sum, suite) => sum + addUp(suite), own)
}

const shorten = (path) => path.replaceAll('\\', '/').replace(/^.*\/tests\//, '')
const sort = (times) => times.toSorted(([, a], [, b]) => b - a)

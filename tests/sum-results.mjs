/** Adds up the results of the runners (JSON files in test-results/) and prints "N passed, N failed". */
import { readFileSync } from 'node:fs'

function read(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../test-results/${file}`, import.meta.url), 'utf8'))
  } catch {
    return null
  }
}

const vitest = read('vitest.json')
const e2e = read('e2e.json')
const passed = (vitest?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0)
// A file that does not load has no failed test, and is a failure all the same.
const brokenFiles =
  (vitest && !vitest.success && vitest.numFailedTests === 0 ? 1 : 0) + (e2e?.errors.length ?? 0)
const failed =
  (vitest?.numFailedTests ?? 0) + (e2e ? e2e.stats.unexpected + e2e.stats.flaky : 0) + brokenFiles
const missing = [vitest, e2e].filter((result) => result === null).length
if (missing > 0) console.log(`${missing} of 2 runners gave no result`)
console.log(`${passed} passed, ${failed + missing} failed`)

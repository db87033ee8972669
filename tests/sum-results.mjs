/** Adds up the results of the runners (JSON files in test-results/) and prints "N passed, N failed". */
import { readResults } from './read-results.mjs'

const vitest = readResults('vitest.json')
const e2e = readResults('e2e.json')
const passed = (vitest?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0)
// A file that does not load has no failed test, and is a failure all the same.
const brokenFiles =
  (vitest && !vitest.success && vitest.numFailedTests === 0 ? 1 : 0) + (e2e?.errors.length ?? 0)
const failed =
  (vitest?.numFailedTests ?? 0) + (e2e ? e2e.stats.unexpected + e2e.stats.flaky : 0) + brokenFiles
const missing = [vitest, e2e].filter((result) => result === null).length
if (missing > 0) console.log(`${missing} of 2 runners gave no result`)
console.log(`${passed} passed, ${failed + missing} failed`)

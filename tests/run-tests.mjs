/** Runs every check and test, one group after the other, up to the first that fails; then prints how long each took. */
import { spawnSync } from 'node:child_process'
import { timeE2e, timeUnit } from './read-results.mjs'

const GROUPS = [
  'check:format',
  'check:lint',
  'check:types',
  'check:layers',
  'check:dead-code',
  'check:unit',
  'build',
  'build:single',
  'e2e',
]
/** What is within a group: the parts that take longest. */
const PARTS = { 'check:unit': timeUnit, e2e: timeE2e }
const LONGEST = 6

const startedMs = Date.now()
const times = []
let status = 0
for (const name of GROUPS) {
  const sinceMs = Date.now()
  // On Windows npm is a script, which only a shell finds.
  const shell = process.platform === 'win32'
  status = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', shell }).status ?? 1
  times.push([name, Date.now() - sinceMs])
  if (status !== 0) break
}
for (const [name, ms] of times) {
  print(name, ms)
  const parts = PARTS[name]?.() ?? []
  for (const [part, partMs] of parts.slice(0, LONGEST)) print(`  ${part}`, partMs)
}
print(status === 0 ? 'all' : `all up to ${times.at(-1)[0]}, which failed`, Date.now() - startedMs)
process.exit(status)

function print(name, ms) {
  const seconds = Math.round(ms / 1000)
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  console.log(`${time.padStart(6)}  ${name}`)
}

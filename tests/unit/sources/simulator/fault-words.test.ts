/** The words about a fault speak of the very failure that is executed. */
import { describe, expect, it } from 'vitest'
import { faults } from '../../../../src/content/en/participants/faults-and-outcomes'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../../../fixtures/engine'
import { ROWS } from '../../../fixtures/failure-rows'
import { createRun } from '../../../../src/catalog/create-run'
import { FAULT_IDS } from '../../../../src/catalog/faults'

const engine = await openTestEngine()

/** A fault is explained with the values of its own row: the first in which it stands alone, or as the last. */
const EXPLAINED = FAULT_IDS.map((id) => {
  const row =
    ROWS.find(([, , faults]) => faults.length === 1 && faults[0] === id) ??
    ROWS.find(([, , faults]) => faults.includes(id))
  return [id, row] as const
})

/** Each value that the words name, and where it stands in the Trace: else they speak of another failure. */
const VALUES = [
  /Key \([a-z_]+\)=\(\d+\) is [a-z ]+"[a-z_]+"/g,
  /constraint "[a-z_]+"/g,
  /[a-z]+_[a-z_]+_fkey/g,
  /invalid input syntax for type integer: "[^"]+"/g,
  /(?<=Proxy-Status: ).*?(?=\.(?: |$))/g,
  /Access to fetch at .*$/g,
  /(?<=The console says: ).*$/g,
  /net::ERR_[A-Z_]+/g,
]
/** Numbers that are said of a hop are values of a hop. */
const NUMBERS =
  /[\d,]+(?= bytes)|[\d]+(?= arrive)|(?<=no order )\d+|\d+ and \d+(?=,)|\d+(?= where)|(?<=where )[\d,]+(?= is)/g

describe.each(EXPLAINED)('the words about %s', (id, row) => {
  it('name the statuses, codes and values of what really happens', async () => {
    if (!row) throw new Error(`${id} has no row`)
    const trace = await simulate(createRun(row[1], { faults: row[2] }), engine)
    const seen = trace.hops.flatMap(({ evidence: { script } }) => script?.status ?? [])
    const codes = trace.hops.flatMap(({ evidence: { result } }) => result?.error?.code ?? [])
    const said = JSON.stringify(trace).replaceAll(String.raw`\"`, '"')
    const { what, console } = faults[id]
    // “If the browser’s cache asked”, “if all attempts fail”: what else can happen comes after an if.
    const certain = console.split(/\bif (?:the browser|all|the preflight|the server)\b/i)[0] ?? ''
    for (const [, status] of certain.matchAll(/response\.status is (\d{3})/g))
      expect(seen).toContain(Number(status))
    for (const [code] of what.matchAll(/\b(?:[0-57-9]\d[0-9A-Z]\d{2})\b(?! (?:bytes|requests))/g))
      expect(codes).toContain(code)
    for (const [value] of VALUES.flatMap((pattern) => [...`${what} ${console}`.matchAll(pattern)]))
      expect(said).toContain(value)
    const values = trace.hops.flatMap(({ values }) => Object.values(values))
    for (const [number] of what.matchAll(NUMBERS))
      expect(values.map(String)).toContain(number.replace(',', ''))
  })
})

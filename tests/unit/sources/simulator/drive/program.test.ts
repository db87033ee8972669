import { describe, expect, it } from 'vitest'
import { summarize } from '../../../../../src/sources/simulator/drive/ports'
import { type Meet, startProgram } from '../../../../../src/sources/simulator/drive/program'
import type { Decision, Trip } from '../../../../../src/sources/simulator/trip/trip'
import { createTrip } from '../../../../fixtures/trip'

function decision(name: string): Decision {
  return { outcome: 'query.sent', values: { name }, verdict: 'passed', execution: 'real' }
}

const call = (meet: Meet, name: string) => meet(() => Promise.resolve(decision(name)))
const end = async (result: string) => decision(`end: ${result}`)
const fail = async (reason: unknown) => decision(`failed: ${String(reason)}`)
const start = (run: (meet: Meet, getTrip: () => Trip) => Promise<string>) =>
  startProgram(run, end, fail)

const trip = createTrip()
const withCharge = (chargeId: string) =>
  createTrip({ answer: { kind: 'charge', chargeId }, elapsedMs: 7 })

describe('a program', () => {
  it('makes a step of each call, and goes on with its answer', async () => {
    const program = start(async (meet) => {
      const first = await call(meet, 'first')
      const second = await call(meet, 'second')
      return [first, second].map((answer) => ('chargeId' in answer ? answer.chargeId : '')).join()
    })
    expect((await program.next(trip)).values).toEqual({ name: 'first' })
    expect((await program.next(withCharge('a'))).values).toEqual({ name: 'second' })
    expect((await program.next(withCharge('b'))).values).toEqual({ name: 'end: a,b' })
  })

  it('waits for work that is no call', async () => {
    const program = start(async (meet) => {
      await crypto.subtle.digest('SHA-256', new Uint8Array(100_000))
      await call(meet, 'after work')
      return ''
    })
    expect((await program.next(trip)).values).toEqual({ name: 'after work' })
  })

  it('throws an error that came back to where it was called, which may catch it', async () => {
    const program = start(async (meet) => {
      await call(meet, 'risky').catch(() => undefined)
      return 'went on'
    })
    await program.next(trip)
    const failed = createTrip({ answer: { kind: 'error', error: new Error('no') } })
    expect((await program.next(failed)).values).toEqual({ name: 'end: went on' })
  })

  it('fails with what it does not catch', async () => {
    const program = start(() => Promise.reject(new Error('a defect')))
    expect((await program.next(trip)).values).toEqual({ name: 'failed: Error: a defect' })
  })

  it('knows the trip of the moment', async () => {
    const program = start(async (meet, getTrip) => {
      await call(meet, 'first')
      return String(getTrip().elapsedMs)
    })
    await program.next(trip)
    expect((await program.next(withCharge('a'))).values).toEqual({ name: 'end: 7' })
  })
})

describe('the summary of a statement', () => {
  it.each([
    ['BEGIN ISOLATION LEVEL REPEATABLE READ', 'BEGIN'],
    ['SELECT id\n  FROM orders\n WHERE id = $1', 'SELECT orders'],
    ['SELECT extract(epoch FROM s.at) AS at\n  FROM sessions s', 'SELECT sessions'],
    ['INSERT INTO order_lines (id)\nSELECT id\n  FROM books', 'INSERT order_lines'],
    ['UPDATE books\n   SET stock = 0\n  FROM unnest($1) AS l', 'UPDATE books'],
    ['DELETE FROM books\n WHERE id = $1', 'DELETE books'],
  ])('%j: %s', (sql, summary) => {
    expect(summarize(sql)).toBe(summary)
  })
})

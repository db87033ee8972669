import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDER } from '../../../src/build/shopData'
import { toJson } from '../../../src/exporters/to-json'
import { convertTrace, parseTrace } from '../../../src/trace/parseTrace'
import type { Trace } from '../../../src/trace/trace'
import { sampleTrace } from '../../fixtures/sample-trace'

const text = toJson(sampleTrace)
const versionOne = await readFile('tests/fixtures/trace-version-1.json', 'utf8')
const recorded = await readFile(join(DATA_FOLDER, 'traces/place-order.json'), 'utf8')

function parseChanged(change: Readonly<Record<string, unknown>>) {
  return parseTrace(JSON.stringify({ ...sampleTrace, ...change }))
}

describe('a Trace file', () => {
  it('gives back the Trace that was written', () => {
    expect(parseTrace(text)).toEqual({ ok: true, value: sampleTrace })
  })

  it('may leave out which run it was', () => {
    const { run: _, ...rest }: Trace = JSON.parse(recorded)
    expect(parseTrace(toJson(rest))).toEqual({ ok: true, value: rest })
  })

  it('loses members that nobody knows', () => {
    expect(parseChanged({ colour: 'red' })).toEqual({ ok: true, value: sampleTrace })
  })

  it.each(['', '{', 'trace', text.slice(0, -1), text.slice(0, 500)])(
    'that is no JSON is RT101',
    (bad) => {
      const result = parseTrace(bad)
      expect(result).toMatchObject({ ok: false, problem: { code: 'RT101' } })
    },
  )

  it('of version 1 is read as one of today', () => {
    const old: unknown = JSON.parse(versionOne)
    const result = parseTrace(versionOne)
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const trace = result.value
    expect(trace).toMatchObject({ version: 2, vocabulary: 'shop', offers: [] })
    expect(trace.groups).toEqual([
      { id: 'network', name: 'network', parent: null, closedAtFirst: true },
      { id: 'middleware', name: 'middleware', parent: null, closedAtFirst: false },
    ])
    const hop = trace.hops.find(({ outcome }) => outcome === 'token.expired')
    expect(hop).toMatchObject({ values: { now: '12:05:00' }, code: null })
    expect(convertTrace(old)).toEqual(result)
    expect(parseTrace(toJson(trace))).toEqual(result)
  })

  it.each([
    [
      { participants: [sampleTrace.participants[0], sampleTrace.participants[0]] },
      'participants[1].id',
    ],
    [{ groups: [] }, 'participants[2].group'],
    [{ hops: [{ ...sampleTrace.hops[0], exchange: 1 }] }, 'hops[0].exchange'],
  ])(
    'in which something is named that is not there, or is there twice, is RT104 (%#)',
    (change, path) => {
      expect(parseChanged(change)).toEqual({
        ok: false,
        problem: { code: 'RT104', values: { path } },
      })
    },
  )

  it('of more than 50 MB is RT102, before it is read', () => {
    expect(parseTrace('{'.repeat(50_000_001))).toEqual({
      ok: false,
      problem: { code: 'RT102', values: { sizeMb: 51, limitMb: 50 } },
    })
  })

  it.each([0, 3, '2', null])('of format version %j is RT103', (version) => {
    expect(parseChanged({ version })).toEqual({
      ok: false,
      problem: { code: 'RT103', values: { version: String(version), supported: 2 } },
    })
  })

  it.each([
    [{ format: 'har' }, 'format'],
    [{ version: undefined }, 'version'],
    [{ hops: [] }, 'hops'],
    [{ hops: 'none' }, 'hops'],
    [{ durationMs: -1 }, 'durationMs'],
    [{ hops: [{ ...sampleTrace.hops[0], startMs: 'now' }] }, 'hops[0].startMs'],
    [{ hops: [{ ...sampleTrace.hops[0], direction: 'up' }] }, 'hops[0].direction'],
    [{ outcome: { state: 'resolved.ok' } }, 'outcome.status'],
  ])('with %j is RT104 at %s', (change, path) => {
    expect(parseChanged(change)).toEqual({
      ok: false,
      problem: { code: 'RT104', values: { path } },
    })
  })

  it.each(['null', '[]', '7', '"trace"', '{}'])('that says %s is RT104', (json) => {
    expect(parseTrace(json)).toMatchObject({ problem: { code: 'RT104' } })
  })

  it('with a hop to an unknown participant is RT105', () => {
    const [first, ...rest] = sampleTrace.hops
    expect(parseChanged({ hops: [first, { ...rest[0], to: 'cache' }] })).toEqual({
      ok: false,
      problem: { code: 'RT105', values: { hop: 2, participant: 'cache' } },
    })
  })

  it('never throws, wherever it is damaged', () => {
    const damage = fc.tuple(fc.nat(recorded.length), fc.nat(40), fc.string({ maxLength: 5 }))
    const property = fc.property(damage, ([at, length, inserted]) => {
      const result = parseTrace(recorded.slice(0, at) + inserted + recorded.slice(at + length))
      expect(result.ok || /^RT10[1345]$/.test(result.problem.code)).toBe(true)
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('never throws, whatever JSON it is', () => {
    const property = fc.property(fc.json(), (json) => {
      expect(parseTrace(json).ok).toBe(false)
    })
    fc.assert(property)
  })
})

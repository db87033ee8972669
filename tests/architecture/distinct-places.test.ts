/** The end-to-end tests look at a few places instead of all: together these show what all of them show. */
import { describe, expect, it } from 'vitest'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'
import { coverAll } from '../fixtures/coverAll'
import { listAllPlaces, listDistinctPlaces } from '../fixtures/distinct-places'
import { listDistinctTrips, listSteps } from '../fixtures/distinct-trips'
import { readRecorded } from '../fixtures/recorded'

const listAll = (places: readonly { readonly shows: readonly string[] }[]) =>
  [...new Set(places.flatMap(({ shows }) => shows))].toSorted()

describe('the cover', () => {
  it('leaves nothing out, and takes nothing that shows nothing new', () => {
    const shows = { one: 'a b', two: 'b c', three: 'c', four: 'a b d', six: 'd a' }
    const names = ['one', 'two', 'three', 'four', 'six'] as const
    expect(coverAll(names, (name) => shows[name].split(' '))).toEqual(['two', 'four'])
    expect(coverAll([], () => ['a'])).toEqual([])
  })
})

describe('the places where axe looks', () => {
  const all = listAllPlaces()
  const distinct = listDistinctPlaces()

  it('show every state that any hop of any scenario shows with any tab', () => {
    expect(listAll(distinct)).toEqual(listAll(all))
  })

  it('show all that is outside of the tabs where the whole page is looked at', () => {
    const listOutside = (places: typeof all) =>
      listAll(places).filter((state) => !/^(?:explain|message|token|data|code): /.test(state))
    expect(listOutside(distinct.filter(({ wholly }) => wholly))).toEqual(listOutside(all))
  })

  it('are few', () => {
    expect(all.length).toBeGreaterThan(10_000)
    expect(distinct.length).toBeLessThan(60)
  })

  it('show each way in which a box, a hop and a caption can look', () => {
    const states = listAll(distinct).join('\n')
    for (const state of ['idle', 'passed', 'failed', 'never-reached'])
      for (const box of ['participant', 'gate', 'gates'])
        expect(states).toMatch(new RegExp(`^box ${box} ${state}`, 'm'))
    for (const direction of ['request', 'response', 'internal'])
      for (const execution of ['real', 'simulated'])
        expect(states).toContain(`head ${direction} ${execution}`)
    expect(states).toContain('caption, never reached')
    for (const tab of ['token', 'data']) expect(states).toContain(`${tab}: nothing`)
  })
})

describe('the trips that are stepped there and back', () => {
  it('make every kind of step', () => {
    const listSome = (ids: readonly (typeof SCENARIO_IDS)[number][]) =>
      listAll(ids.map((id) => ({ shows: listSteps(readRecorded(id)) })))
    expect(listSome(listDistinctTrips())).toEqual(listSome(SCENARIO_IDS))
  })
})

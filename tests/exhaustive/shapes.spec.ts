/** What is seen at the distinct places, where axe looks, is all that there is to see at any place. */
import type { AppDriver } from '../drivers/AppDriver'
import { expect, test } from '../drivers/test'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'
import { listAllPlaces, listDistinctPlaces, type Place } from '../fixtures/distinct-places'
import { readShapes } from '../drivers/readShapes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function look(app: AppDriver, places: readonly Place[]) {
  const seen = new Map<string, string>()
  for (const place of places) {
    await app.visit(place, 'light')
    const where = `${place.scenario}, hop ${place.step}, ${place.tab}`
    for (const shape of await readShapes(app.page)) if (!seen.has(shape)) seen.set(shape, where)
  }
  return seen
}

/** Looked at once by each process. */
let distinct: ReadonlySet<string> | null = null

for (const scenario of SCENARIO_IDS)
  test(`nothing in ${scenario} looks otherwise than at one of the distinct places`, async ({
    app,
  }) => {
    await app.open('#theme=light')
    distinct ??= new Set((await look(app, listDistinctPlaces())).keys())
    const all = await look(
      app,
      listAllPlaces().filter((place) => place.scenario === scenario),
    )
    expect([...all].filter(([shape]) => !distinct?.has(shape))).toEqual([])
  })

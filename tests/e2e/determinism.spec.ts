import type { Page } from '@playwright/test'
import { askFor } from '../../src/catalog/asked'
import type { Run } from '../../src/catalog/run'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'
import type { Trace } from '../../src/trace/trace'
import { simulate } from '../../src/sources/simulator/drive/simulate'
import { openTestEngine } from '../fixtures/engine'
import type { AppDriver } from '../drivers/AppDriver'
import { readRecorded } from '../fixtures/recorded'
import { expect, test } from '../drivers/test'

test.use({ engine: 'on', contextOptions: { reducedMotion: 'reduce' } })

/** Keeps what page and worker say to each other, listening from outside. */
async function listenToWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = []
    const workers: Worker[] = []
    Object.assign(globalThis, { heard, workers })
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        workers.push(this)
        this.addEventListener('message', ({ data }) => heard.push(data))
      }
    }
  })
}

/** The Traces that the worker has made so far, as they arrived in the page. */
async function readTraces(app: AppDriver): Promise<readonly (Trace & { readonly run: Run })[]> {
  const traces = await app.page.evaluate(() =>
    Reflect.get(globalThis, 'heard').flatMap((data: { trace?: unknown }) => data.trace ?? []),
  )
  return traces
}

test('a run in the browser makes the same Trace as in Node, edits and faults included', async ({
  app,
}) => {
  await listenToWorkers(app.page)
  await app.open('#scenario=place-order')
  await app.waitForEngine()
  await app.editor.edit({ body: '{"lines": [{"bookId": 7, "quantity": 3}]}' })
  await app.toggleFault('logic', 'Exception in the handler')
  await app.toggleFault('logic', 'Exception in the handler')
  await app.toggleFault('authorize', 'Scope missing')
  await app.chooseScenario('log-in')
  await app.editor.edit({ header: ['Accept-Language', 'es'] })
  await app.chooseScenario('read-order')
  await app.editor.edit({ target: '/orders/9999' })
  await app.toggleFault('authenticate', 'Tampered payload')

  const traces = await readTraces(app)
  expect(traces.map(({ outcome }) => outcome.status)).toEqual([201, 500, 201, 403, 200, 404, 401])
  const engine = await openTestEngine()
  for (const trace of traces)
    expect(trace).toEqual(JSON.parse(JSON.stringify(await simulate(trace.run, engine))))
})

test('every recorded trip is the one that the engine in the browser makes', async ({ app }) => {
  test.slow()
  await listenToWorkers(app.page)
  await app.open()
  await app.waitForEngine()
  const recorded = SCENARIO_IDS.map(readRecorded)
  await app.page.evaluate((all) => {
    const [worker] = Reflect.get(globalThis, 'workers')
    for (const [id, asked] of JSON.parse(all).entries())
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
      worker.postMessage({ kind: 'simulate', id, asked })
  }, SCENARIO_IDS.map(askFor))
  await expect
    .poll(async () => (await readTraces(app)).length, { timeout: 150_000 })
    .toBe(recorded.length)
  expect(await readTraces(app)).toEqual(recorded)
})

import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { runnerImport } from 'vite'
import { decidingLines } from '../../src/build/decidingLines'
import { askFor } from '../../src/catalog/asked'
import type { Run } from '../../src/catalog/run'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'
import type { Trace } from '../../src/trace/trace'
import type { AppDriver } from '../drivers/AppDriver'
import { expect, test } from '../drivers/test'
import { readRecorded } from '../fixtures/recorded'
import type * as SimulateRuns from '../fixtures/simulate-runs'

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

/** The simulator asks its build for the lines that decide: Vite loads it here as it does everywhere. */
async function simulateInNode(runs: readonly Run[]): Promise<readonly Trace[]> {
  const file = fileURLToPath(new URL('../fixtures/simulate-runs.ts', import.meta.url))
  const { module } = await runnerImport<typeof SimulateRuns>(file, {
    configFile: false,
    logLevel: 'error',
    plugins: [decidingLines()],
  })
  return module.simulateRuns(runs)
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
  const expected = await simulateInNode(traces.map(({ run }) => run))
  expect(traces).toEqual(JSON.parse(JSON.stringify(expected)))
})

test('every recorded trip is the one that the engine in the browser makes', async ({ app }) => {
  test.slow()
  await listenToWorkers(app.page)
  await app.open()
  await app.waitForEngine()
  const recorded = SCENARIO_IDS.map(readRecorded)
  await app.page.evaluate(
    (all) => {
      const [worker] = Reflect.get(globalThis, 'workers')
      for (const [id, asked] of JSON.parse(all).entries())
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
        worker.postMessage({ kind: 'simulate', id, asked })
    },
    JSON.stringify(SCENARIO_IDS.map(askFor)),
  )
  await expect
    .poll(async () => (await readTraces(app)).length, { timeout: 150_000 })
    .toBe(recorded.length)
  expect(await readTraces(app)).toEqual(recorded)
})

import type { Page } from '@playwright/test'
import type { AppDriver } from '../drivers/AppDriver'
import { expect, test } from '../drivers/test'

test.use({ engine: 'on', contextOptions: { reducedMotion: 'reduce' } })

const WORKER = '**/worker-*.js'
const WASM = '**/*.wasm'

async function expectFailure(app: AppDriver, code: RegExp): Promise<void> {
  await expect(app.engine).toContainText('Engine not available')
  await expect(app.alert).toContainText(code)
  await expect(app.alert).toContainText('built-in scenarios still work')
}

async function expectBuiltInScenariosToWork(app: AppDriver): Promise<void> {
  await app.chooseScenario('expired-token')
  await app.press('End')
  await app.expectStep(16)
  await expect(app.packet).toHaveText('401')
}

async function tryAgain(app: AppDriver): Promise<void> {
  await app.alert.getByRole('button', { name: 'Try again' }).click()
  await app.waitForEngine()
  await expect(app.alert).toHaveCount(0)
}

async function expectEditsToRun(app: AppDriver): Promise<void> {
  await app.chooseScenario('read-order')
  await app.editor.edit({ target: '/orders/9999' })
  await app.press('End')
  await expect(app.packet).toHaveText('404')
}

/** A worker follows the policy of its own response: this one may not compile WebAssembly. */
async function forbidWebAssembly(page: Page): Promise<void> {
  await page.route(WORKER, async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" }
    await route.fulfill({ response, headers })
  })
}

test('the page can be stepped while the engine starts, and says how far it is', async ({ app }) => {
  await app.page.route('**/*.bin', () => undefined)
  await app.open('#scenario=read-order')
  await expect(app.engine).toContainText(/Engine starting, \d+ %/)
  await expect(app.page.getByRole('progressbar')).toBeVisible()
  const name = app.page.locator('.scenario-value b')
  expect(await name.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true)
  await expectBuiltInScenariosToWork(app)
})

test('a database engine that cannot be loaded is said, survived and tried again', async ({
  app,
}) => {
  await app.page.route(WASM, (route) => route.abort())
  await app.open()
  await expectFailure(app, /RT40[13]/)
  await expectBuiltInScenariosToWork(app)
  await app.page.unroute(WASM)
  await tryAgain(app)
  await expectEditsToRun(app)
})

test('a policy that forbids WebAssembly is said, survived and tried again', async ({ app }) => {
  await forbidWebAssembly(app.page)
  await app.open()
  await expectFailure(app, /RT401/)
  await expectBuiltInScenariosToWork(app)
  await app.page.unroute(WORKER)
  await tryAgain(app)
  await expectEditsToRun(app)
})

test('a browser without WebAssembly is told so', async ({ app }) => {
  await app.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await app.open()
  await expectFailure(app, /RT401/)
  await expectBuiltInScenariosToWork(app)
})

test('a worker that cannot be loaded is said, survived and tried again', async ({ app }) => {
  await app.page.route(WORKER, (route) => route.abort())
  await app.open()
  await expectFailure(app, /RT403/)
  await expectBuiltInScenariosToWork(app)
  await app.page.unroute(WORKER)
  await tryAgain(app)
  await expectEditsToRun(app)
})

test('a database image that is missing is said, survived and tried again', async ({ app }) => {
  await app.page.route('**/*.bin', (route) => route.fulfill({ status: 404, body: 'not here' }))
  await app.open()
  await expectFailure(app, /RT403/)
  await app.page.unroute('**/*.bin')
  await tryAgain(app)
})

test('an engine that does not answer within 20 seconds is given up', async ({ app }) => {
  await app.page.clock.install()
  await app.page.route('**/*.bin', () => undefined)
  await app.open()
  await app.page.clock.runFor(2_000)
  // What can be loaded is loaded: from here on the engine has nothing more to say.
  await expect(app.engine).toContainText(/8\d %/, { timeout: 30_000 })
  await app.page.clock.runFor(15_000)
  await expect(app.alert).toHaveCount(0)
  await app.page.clock.runFor(6_000)
  await expectFailure(app, /RT402.*20 seconds/)
  await app.page.unroute('**/*.bin')
  await tryAgain(app)
})

test('what was asked for while the engine could not start is run by trying again', async ({
  app,
}) => {
  await app.page.route(WASM, (route) => route.abort())
  await app.open('#scenario=read-order&step=4')
  await expectFailure(app, /RT40[13]/)
  await app.flipFault('authenticate', 'No token')
  await app.rest()
  await app.page.unroute(WASM)
  await tryAgain(app)
  await app.rest()
  await app.press('End')
  await expect(app.packet).toHaveText('401')
})

test('an edited link opened without an engine says why, and is shown by trying again', async ({
  app,
}) => {
  await app.page.route(WASM, (route) => route.abort())
  await app.open('#scenario=read-order&step=3&path=/orders/9999')
  await expectFailure(app, /RT40[13]/)
  await app.page.unroute(WASM)
  await tryAgain(app)
  await app.rest()
  await app.expectStep(3)
  await app.press('End')
  await expect(app.packet).toHaveText('404')
})

test('a recorded trip that cannot be fetched is named, and there is a way to try again', async ({
  app,
}) => {
  await app.page.route('**/log-in-*.json', (route) => route.abort())
  await app.open('#scenario=expired-token&step=5')
  await app.waitForEngine()
  await app.chooseScenario('log-in')
  await expect(app.alert).toContainText(/RT404.*“log-in”/)
  await app.page.unroute('**/log-in-*.json')
  const again = app.alert.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await again.click()
  await app.rest()
  await expect(app.alert).toHaveCount(0)
  await app.expectStep(1)
  expect(await app.caption()).toContain('/login')
})

test('after a trip that could not be fetched, every other scenario goes on working', async ({
  app,
}) => {
  await app.page.route('**/log-in-*.json', (route) => route.fulfill({ status: 500 }))
  await app.open('#scenario=log-in&step=5')
  await expect(app.alert).toContainText(/RT404.*“log-in”/)
  await app.chooseScenario('expired-token')
  await expect(app.alert).toHaveCount(0)
  await app.press('End')
  await expect(app.packet).toHaveText('401')
})

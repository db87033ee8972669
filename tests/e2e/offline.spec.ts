/** The service worker, on a host that is really stopped. */
import type { Page } from '@playwright/test'
import { AppDriver } from '../drivers/AppDriver'
import { expect, test as base } from '../drivers/test'
import { serveFolder, type Site } from '../drivers/serveFolder'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'

const test = base.extend<{ readonly site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
  site: async ({}, use) => {
    const site = await serveFolder('dist')
    await use(site)
    await site.stop()
  },
  baseURL: async ({ site }, use) => use(site.url),
})

// Some wait for pauses and for two hundred files: on a slow machine that takes its time.
test.slow()
test.use({
  engine: 'on',
  serviceWorkers: 'allow',
  contextOptions: { reducedMotion: 'reduce' },
})

const ENGINE = /\.(?:wasm|data|bin)$/

/** The page begins with it when nobody has stepped for some seconds. */
const IN_A_PAUSE = { timeout: 60_000 }

/**
 * The page is kept as soon as the worker is in charge: it is installed with everything or not at all. It is registered
 * at once, as the page does after a pause.
 */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator
    const inCharge = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
    await serviceWorker.register('./service-worker.js')
    if (serviceWorker.controller === null) await inCharge
  })
}

/** The engine is much to load, and many tests here are not about it. */
function withoutEngine(site: Site): void {
  site.replace(
    (path) => ENGINE.test(path),
    () => null,
  )
}

async function waitUntilEngineKept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const name = (await caches.keys()).find((cache) => cache.startsWith('roundtrip engine'))
          if (name === undefined) return 0
          return (await (await caches.open(name)).keys()).length
        }),
      IN_A_PAUSE,
    )
    .toBe(4)
}

function withVersion(code: string, version: string): string {
  return code.replace(/version:`\w+`/, `version:\`${version}\``)
}

function publishNewVersion(site: Site): void {
  site.replace(
    (path) => path === 'service-worker.js',
    (code) => withVersion(code, 'next'),
  )
  site.replace(
    (path) => path === 'index.html',
    (page) => page.replace('<body>', '<body data-version="next">'),
  )
}

test('after one visit everything but the engine works without a network', async ({ app, site }) => {
  withoutEngine(site)
  await app.open()
  await waitUntilKept(app.page)
  await site.stop()

  await app.open()
  for (const id of SCENARIO_IDS) {
    await app.chooseScenario(id)
    await app.press('End')
    await app.expectStep(await app.hops())
  }
  await app.open('#scenario=expired-token&step=9')
  await app.openTab('Code')
  await expect(app.panel).toContainText('token.expired')
  await expect(app.engine).toContainText('Engine not available')
  for (const [lang, title] of [
    ['es', 'Token caducado'],
    ['ar', 'رمز منتهي الصلاحية'],
  ] as const) {
    await app.openExactly(`#scenario=expired-token&lang=${lang}`)
    await expect(app.page).toHaveTitle(new RegExp(title))
  }
})

test('after one use of the engine everything works without a network', async ({ app, site }) => {
  await app.open()
  await app.waitForEngine()
  await waitUntilKept(app.page)
  await waitUntilEngineKept(app.page)
  await site.stop()

  await app.open('#scenario=read-order')
  await app.waitForEngine()
  await app.editor.edit({ target: '/orders/9999' })
  await app.press('End')
  await expect(app.packet).toHaveText('404')
})

test('the pictures of READMEs and what is never run are not kept', async ({ app, site }) => {
  await app.open()
  await app.waitForEngine()
  await waitUntilEngineKept(app.page)
  expect(site.asked).not.toContain('roundtrip.png')
  expect(site.asked.filter((path) => path.includes('initdb'))).toEqual([])
})

test('a new version is offered, and comes when it is agreed to, at the same hop', async ({
  app,
  site,
}) => {
  const { page } = app
  withoutEngine(site)
  await app.open()
  await waitUntilKept(page)
  publishNewVersion(site)
  await app.open('#scenario=expired-token&step=9')
  const reload = page.getByRole('button', { name: 'Reload with the new version' })
  await reload.waitFor()
  // Nothing has changed yet, nothing took the focus, and the lesson goes on.
  await expect(page.locator('body')).not.toHaveAttribute('data-version')
  await expect(page.locator('body')).toBeFocused()
  await app.press('ArrowRight')
  await app.expectStep(10)

  await reload.click()
  await page.locator('body[data-version="next"]').waitFor()
  await app.rest()
  await app.expectStep(10)
  await expect(app.scenario).toHaveValue('expired-token')
  await expect(reload).toHaveCount(0)
})

test('a new version that is put off is not there before the page is closed', async ({
  app,
  context,
  site,
}) => {
  withoutEngine(site)
  await app.open()
  await waitUntilKept(app.page)
  publishNewVersion(site)
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Later' }).click()
  await expect(app.page.getByText('A new version')).toHaveCount(0)
  await app.page.reload()
  await app.rest()
  await expect(app.page.locator('body')).not.toHaveAttribute('data-version')

  await app.page.close()
  const later = new AppDriver(await context.newPage())
  await expect
    .poll(async () => {
      await later.open()
      return later.page.locator('body[data-version="next"]').count()
    })
    .toBe(1)
})

test('a page of the old version goes on working beside the new one', async ({
  app,
  context,
  site,
}) => {
  withoutEngine(site)
  await app.open('#scenario=expired-token&step=9')
  await waitUntilKept(app.page)
  publishNewVersion(site)
  // The new version has another file for the code that the old page has not asked for yet.
  const isCode = (path: string) => path.includes('assets/CodeTab-')
  site.replace(isCode, () => null)
  site.replace(
    (path) => path === 'service-worker.js',
    (code) => withVersion(code, 'next').replaceAll(/assets\/CodeTab-[\w-]+\.(?:js|css),/g, ''),
  )
  const other = new AppDriver(await context.newPage())
  await other.open('#scenario=no-token')
  await other.page.getByRole('button', { name: 'Reload with the new version' }).click()
  await other.page.locator('body[data-version="next"]').waitFor()

  await expect(app.page.locator('body')).not.toHaveAttribute('data-version')
  await app.openTab('Code')
  await expect(app.panel).toContainText('token.expired')
  await app.expectStep(9)
})

test('a new version that one tab has let in comes in the other as well, when it is agreed to there', async ({
  app,
  context,
  site,
}) => {
  withoutEngine(site)
  await app.open('#scenario=expired-token&step=9')
  await waitUntilKept(app.page)
  publishNewVersion(site)
  const other = new AppDriver(await context.newPage())
  await other.open('#scenario=no-token')
  const reload = { name: 'Reload with the new version' } as const
  await app.page.getByRole('button', reload).waitFor()
  for (const { page } of [other, app]) {
    await page.getByRole('button', reload).click()
    await page.locator('body[data-version="next"]').waitFor()
  }
  await app.rest()
  await app.expectStep(9)
})

test('no new version is offered in front of a class', async ({ app, site }) => {
  withoutEngine(site)
  await app.open()
  await waitUntilKept(app.page)
  publishNewVersion(site)
  await app.open('#scenario=expired-token&present')
  await app.page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.waiting?.state === 'installed'
  })
  await app.press('Escape')
  await expect(app.page.getByText('A new version')).toBeVisible(IN_A_PAUSE)
  await app.press('F5')
  await app.presented.root.waitFor()
  await expect(app.page.getByText('A new version')).toHaveCount(0)
})

test('a half-published version is not taken: its page is still that of the old one', async ({
  app,
  site,
}) => {
  await app.open()
  await waitUntilKept(app.page)
  site.replace(
    (path) => path === 'service-worker.js',
    (code) => withVersion(code, 'next').replace(/entry:`[^`]+`/, 'entry:`assets/index-next.js`'),
  )
  const end = await app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration) return 'none'
    const found = new Promise<ServiceWorker | null>((resolve) => {
      registration.addEventListener('updatefound', () => resolve(registration.installing))
    })
    await registration.update()
    const worker = await found
    if (worker?.state === 'installing')
      await new Promise((resolve) => {
        worker.addEventListener('statechange', resolve, { once: true })
      })
    return worker?.state
  })
  expect(end).toBe('redundant')
})

for (const [hash, registered] of [
  ['', 1],
  ['#embed', 0],
] as const)
  test(`a page opened by "${hash}" registers ${registered} service workers`, async ({ app }) => {
    await app.page.clock.install()
    await app.page.addInitScript(() => {
      // The empty page before the first one has none.
      if (!('serviceWorker' in navigator)) return
      const calls: string[] = []
      Object.assign(globalThis, { calls })
      const { serviceWorker } = navigator
      const register = serviceWorker.register.bind(serviceWorker)
      serviceWorker.register = (url) => {
        calls.push(String(url))
        return register(url)
      }
    })
    await app.open(hash)
    // Longer than the longest wait for a pause: after that nothing more is to come.
    await app.page.clock.runFor(120_000)
    const calls = await app.page.evaluate(() => Reflect.get(globalThis, 'calls') as string[])
    expect(calls).toHaveLength(registered)
  })

test('it can be installed, from any folder', async ({ app, site }) => {
  await app.open()
  await waitUntilKept(app.page)
  const devtools = await app.page.context().newCDPSession(app.page)
  const { url, errors, data } = await devtools.send('Page.getAppManifest')
  expect(url).toBe(`${site.url}manifest.webmanifest`)
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '') as {
    readonly start_url: string
    readonly scope: string
    readonly icons: readonly {
      readonly src: string
      readonly sizes: string
      readonly purpose: string
    }[]
  }
  expect(new URL(manifest.start_url, url).href).toBe(site.url)
  expect(new URL(manifest.scope, url).href).toBe(site.url)
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable'])
  for (const { src, sizes } of manifest.icons) {
    const size = await app.page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob())
      return `${width}x${height}`
    }, new URL(src, url).href)
    expect(size).toBe(sizes)
  }
  // A test has a window of its own kind, where nothing can be installed: that must be all.
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})

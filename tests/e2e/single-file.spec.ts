/** The one HTML file (npm run build:single), opened as a double click does: from the disk, with nothing beside it. */
import { copyFile, mkdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, test as base } from '../drivers/test'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'

const test = base.extend<{ readonly requests: readonly string[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
  baseURL: async ({}, use, testInfo) => {
    await mkdir(testInfo.outputDir, { recursive: true })
    const copy = testInfo.outputPath('on a stick.html')
    await copyFile('dist-single/roundtrip.html', copy)
    await use(pathToFileURL(copy).href)
  },
  /** What was asked for beside the file itself. */
  requests: [
    async ({ page, baseURL }, use) => {
      const requests: string[] = []
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob|about):/.test(url)) requests.push(url)
      })
      await use(requests)
      expect(requests).toEqual([])
    },
    { auto: true },
  ],
})

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('every built-in scenario is in the file', async ({ app }) => {
  await app.open()
  for (const id of SCENARIO_IDS) {
    await app.chooseScenario(id)
    await app.press('End')
    await app.expectStep(await app.hops())
    await expect(app.alert).toHaveCount(0)
  }
})

test('words, code and the dialogs are in the file', async ({ app }) => {
  await app.open('#scenario=expired-token&step=9')
  await app.openTab('Code')
  await expect(app.panel).toContainText('token.expired')
  await app.openTab('Token')
  await expect(app.panel.getByRole('table')).toBeVisible()
  await (await app.editor.open()).waitFor()
  await app.page.keyboard.press('Escape')
  await app.openExactly('#scenario=expired-token&lang=es')
  await expect(app.page).toHaveTitle(/Token caducado/)
})

test('a link into the file opens at its hop, and the address follows the stepping', async ({
  app,
}) => {
  await app.open('#scenario=expired-token&step=7')
  await app.expectStep(7)
  await app.press('ArrowRight')
  await app.expectHash('#scenario=expired-token&step=8')
})

for (const channel of ['with', 'without'])
  test(`the speaker’s window opens and steps the page, ${channel} a channel between files`, async ({
    app,
    page,
  }) => {
    if (channel === 'without')
      await page.context().addInitScript(() => {
        BroadcastChannel.prototype.postMessage = () => undefined
      })
    await app.openExactly('#scenario=read-order&step=7&open=network&present')
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('s'),
    ])
    const now = speaker.getByRole('heading', { name: /^Now: hop / })
    const progress = page.getByRole('progressbar')
    await expect(now).toHaveText(/^Now: hop 7 /)
    await speaker.keyboard.press('PageDown')
    await expect(progress).toHaveAttribute('aria-valuenow', '8')
    await page.reload()
    await app.rest()
    await expect(speaker.locator('.speaker')).toHaveAttribute('data-link', 'following')
    await page.keyboard.press('PageDown')
    await expect(now).toHaveText(/^Now: hop 9 /)
  })

test.describe('with its engine', () => {
  test.use({ engine: 'on' })

  test('an edited request is run', async ({ app }) => {
    await app.open('#scenario=read-order')
    await app.waitForEngine()
    await app.editor.edit({ target: '/orders/9999' })
    await app.press('End')
    await expect(app.packet).toHaveText('404')
    await app.toggleFault('authenticate', 'No token')
    await app.press('End')
    await expect(app.packet).toHaveText('401')
  })
})

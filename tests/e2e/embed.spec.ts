/** The page in a frame of another one, which stands on another origin, leads it, and listens. */
import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator } from '@playwright/test'
import { AppDriver } from '../drivers/AppDriver'
import { type EmbedDriver, serveHost } from '../drivers/EmbedDriver'
import { rest } from '../drivers/rest'
import { expect, test as base } from '../drivers/test'

/** Other origins than that of the site, each with a page that holds the frame and keeps what it says. */
const test = base.extend<{ readonly host: EmbedDriver; readonly otherHost: EmbedDriver }>({
  host: async ({ page, baseURL }, use) => serveHost(page, baseURL ?? '', use),
  otherHost: async ({ page, baseURL }, use) => serveHost(page, baseURL ?? '', use),
})

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Smaller, the name of a box is only a mark. */
const MIN_NAME_PX = 8

/** The size of the names on the screen, px; from picture to caption, px; how much of its room the picture fills. */
async function measurePicture(inside: FrameLocator) {
  return inside.getByRole('main').evaluate((stage) => {
    const top = (selector: string) => stage.querySelector(selector)?.getBoundingClientRect()
    const canvas = top('.canvas')
    const caption = top('.caption')
    const names = [...stage.querySelectorAll<HTMLElement>('.canvas-name')].map((element) => {
      const scale = element.getBoundingClientRect().width / element.offsetWidth
      return parseFloat(getComputedStyle(element).fontSize) * scale
    })
    if (!canvas || !caption) throw new Error('there is no picture, or no caption')
    return {
      name: Math.min(...names),
      gap: caption.top - canvas.bottom,
      share: canvas.height / (stage.clientHeight - caption.height),
    }
  })
}

for (const [width, height] of [
  [320, 600],
  [600, 400],
  [1000, 600],
] as const)
  test(`a frame of ${width} × ${height} shows canvas, caption and transport only, whole`, async ({
    host,
  }) => {
    const inside = await host.open({
      hash: '#embed&scenario=expired-token&step=9',
      width,
      height,
    })
    await expect(inside.getByTestId('caption')).toContainText('The token expired 5 minutes ago')
    await expect(inside.getByTestId('packet')).toHaveText('GET')
    await expect(inside.getByRole('banner')).toHaveCount(0)
    await expect(inside.getByRole('region', { name: 'Inspector' })).toHaveCount(0)
    await expect(inside.getByRole('slider')).toHaveCount(0)
    const outside = await inside.locator('body').evaluate((body) => {
      const seen = [...body.querySelectorAll('.canvas-box, .caption p, .embedded-deck *')].filter(
        (element) => element.checkVisibility(),
      )
      return seen
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(
          ({ box }) =>
            box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight,
        )
        .map(({ text }) => text)
    })
    expect(outside).toEqual([])
    const { name, gap, share } = await measurePicture(inside)
    expect(name).toBeGreaterThanOrEqual(MIN_NAME_PX)
    expect(gap).toBeGreaterThanOrEqual(0)
    expect(share).toBeGreaterThan(0.85)
    const scrolls = await inside
      .locator('html')
      .evaluate((root) => [root.scrollWidth > innerWidth, root.scrollHeight > innerHeight])
    expect(scrolls).toEqual([false, false])
    await host.expectNoViolations()
  })

for (const theme of ['dark', 'projector'])
  test(`axe finds nothing in a frame, ${theme}`, async ({ host }) => {
    for (const step of [1, 9, 16]) {
      await host.open({ hash: `#embed&scenario=expired-token&step=${step}&theme=${theme}` })
      await host.expectNoViolations()
    }
  })

test('it says that it is ready, then every hop once', async ({ host }) => {
  const inside = await host.open({ hash: '#embed&scenario=expired-token&step=8&open=network' })
  await inside.getByRole('button', { name: 'Next hop' }).click()
  await host.expectHop({ step: 9 })
  expect(await host.said()).toEqual([
    { type: 'roundtrip:ready' },
    {
      type: 'roundtrip:hop',
      scenario: 'expired-token',
      step: 8,
      hops: 16,
      caption: expect.stringMatching(/\w/),
      outcome: 'quota.available',
    },
    {
      type: 'roundtrip:hop',
      scenario: 'expired-token',
      step: 9,
      hops: 16,
      caption: 'The token expired 5 minutes ago: exp 12:00:00, now 12:05:00.',
      outcome: 'token.expired',
    },
  ])
})

test('it follows its host, without a trace in the history of the tab', async ({ page, host }) => {
  const inside = await host.open({ hash: '#embed&open=network' })
  const entries = await page.evaluate(() => history.length)
  await host.send({ type: 'roundtrip:goto', scenario: 'expired-token', step: 9 })
  await host.expectHop({ scenario: 'expired-token', step: 9, outcome: 'token.expired' })
  for (const [type, step] of [
    ['next', 10],
    ['back', 9],
    ['last', 16],
    ['first', 1],
  ] as const) {
    await host.send({ type: `roundtrip:${type}` })
    await host.expectHop({ step })
  }
  await host.send({ type: 'roundtrip:goto', step: 5 })
  await host.expectHop({ scenario: 'expired-token', step: 5 })
  await host.send({ type: 'roundtrip:play' })
  await expect(inside.getByRole('button', { name: 'Pause' })).toBeVisible()
  await host.send({ type: 'roundtrip:pause' })
  await expect(inside.getByRole('button', { name: 'Play' })).toBeVisible()
  await expect(inside.locator('.app')).toHaveAttribute('data-idle', 'true')
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('a step beyond the end is said, and the last hop shown', async ({ host }) => {
  const inside = await host.open({ hash: '#embed' })
  await host.send({ type: 'roundtrip:goto', scenario: 'no-token', step: 900 })
  await expect(inside.getByRole('alert')).toContainText('RT202')
  const said = (await host.said()).at(-1)
  expect(said).toMatchObject({ scenario: 'no-token', step: said?.['hops'] })
})

test('a message of unknown shape changes nothing', async ({ host }) => {
  await host.open({ hash: '#embed&scenario=expired-token&step=3' })
  for (const message of [
    'roundtrip:next',
    null,
    { type: 'next' },
    { type: 'roundtrip:goto', step: -1 },
    { type: 'roundtrip:goto', scenario: '<img onerror=alert(1)>' },
    [{ type: 'roundtrip:last' }],
  ])
    await host.send(message)
  await host.settle()
  await host.expectHop({ scenario: 'expired-token', step: 3 })
  expect(await host.said()).toHaveLength(3)
})

test('it follows the host that the address names', async ({ host }) => {
  await host.open({ hash: `#embed=${host.origin}&scenario=expired-token&open=network` })
  await host.send({ type: 'roundtrip:next' })
  await host.expectHop({ step: 2 })
})

test('it neither follows nor tells another host than the one that the address names', async ({
  host,
  otherHost,
}) => {
  const inside = await otherHost.open({
    hash: `#embed=${host.origin}&scenario=expired-token&open=network`,
  })
  await otherHost.send({ type: 'roundtrip:last' })
  await inside.getByRole('button', { name: 'Next hop' }).click()
  await expect(inside.getByRole('status')).toContainText('Hop 2 of 16')
  expect(await otherHost.said()).toEqual([])
})

test('it does not follow another frame of its host', async ({ page, host }) => {
  await host.open({ hash: '#embed&scenario=expired-token&step=3' })
  await page.evaluate(async () => {
    const other = document.createElement('iframe')
    other.srcdoc = `<script>parent.frames[0].postMessage({ type: 'roundtrip:last' }, '*')</script>`
    const loaded = new Promise((resolve) => {
      other.addEventListener('load', resolve)
    })
    document.body.append(other)
    await loaded
  })
  await host.settle()
  await host.expectHop({ step: 3 })
})

test('the keys of the host stay with the host, until the frame has the focus', async ({
  page,
  host,
}) => {
  const inside = await host.open({ hash: '#embed&scenario=expired-token&step=3&open=network' })
  const note = page.getByLabel('Note')
  await expect(note).toBeFocused()
  await host.send({ type: 'roundtrip:next' })
  await host.expectHop({ step: 4 })
  await expect(note).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await host.settle()
  await host.expectHop({ step: 4 })

  await inside.getByTestId('caption').click()
  await page.keyboard.press('PageDown')
  await host.expectHop({ step: 5 })
})

test('what is embedded can be broken, and only then loads the engine', async ({ page, host }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  const inside = await host.open({ hash: '#embed&scenario=read-order', width: 1000 })
  expect(loaded.filter((url) => url.endsWith('.wasm'))).toEqual([])
  await inside.locator('[data-box="authenticate"]').click()
  await inside.getByRole('switch', { name: 'No token' }).click()
  await inside.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await rest(inside)
  await inside.getByRole('button', { name: 'Last hop' }).click()
  await expect(inside.getByTestId('packet')).toHaveText('401')
  expect(loaded.filter((url) => url.endsWith('.wasm')).length).toBeGreaterThan(0)
})

test('the line of HTML that the header gives shows this very hop', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = new AppDriver(page)
  await app.open('#scenario=expired-token&step=9')
  await page.getByRole('button', { name: 'Share' }).click()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Copy embed' }).click()
  await expect(page.getByRole('button', { name: 'Embed copied' })).toBeVisible()
  const line = await page.evaluate(() => navigator.clipboard.readText())
  expect(line).toMatch(/^<iframe [^<>]*><\/iframe>$/)
  expect(line).toContain('title="Expired token · Roundtrip"')
  expect(line).toContain('loading="lazy"')

  await page.setContent(`<!doctype html><title>Course</title>${line}`)
  const inside = page.frameLocator('iframe')
  await rest(inside)
  await expect(inside.getByTestId('caption')).toContainText('The token expired 5 minutes ago')
  await expect(inside.getByRole('banner')).toHaveCount(0)
})

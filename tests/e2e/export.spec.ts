import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { readGif } from '../fixtures/read-gif'
import { findEscapedText } from '../drivers/escaped-text'
import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('dialog', { name: 'Take it with you' }).waitFor()
}

async function openTranscript(page: Page): Promise<void> {
  await openExport(page)
  await page.getByRole('button', { name: 'Open the transcript' }).click()
  await page.locator('.transcript').waitFor()
}

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return file
}

const readBytes = async (file: Download) => readFile(await file.path())

/** Width and height of a PNG stand at the start of its first chunk (PNG specification, 11.2.1). */
function readPngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('saves the frame on show as SVG that a browser draws in the shape of a slide', async ({
  app,
  page,
}) => {
  await app.open('#scenario=expired-token&step=9')
  await openExport(page)
  const file = await download(page, 'Save SVG')
  expect(file.suggestedFilename()).toBe('roundtrip-expired-token-hop-9.svg')
  const svg = (await readBytes(file)).toString()
  expect(svg).toContain('The token expired 5 minutes ago: exp 12:00:00, now 12:05:00.')
  const size = await page.evaluate(async (text) => {
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  }, svg)
  expect(size).toEqual([1280, 720])
})

test('saves the frame as PNG at one to four times its size, in the chosen theme', async ({
  app,
  page,
}) => {
  await app.open('#scenario=place-order&step=24')
  await openExport(page)
  const dialog = page.getByRole('dialog')
  const readCorner = (bytes: Buffer) =>
    page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3)
    }, bytes.toString('base64'))
  const ground = { Light: [251, 250, 247], Dark: [18, 20, 26], Projector: [255, 255, 255] }
  for (const [theme, color] of Object.entries(ground)) {
    await dialog.getByLabel('Theme').selectOption(theme)
    const bytes = await readBytes(await download(page, 'Save PNG'))
    expect(readPngSize(bytes)).toEqual([2560, 1440])
    expect(await readCorner(bytes), theme).toEqual(color)
  }
  // A picture is for others: the colours that somebody's system forces on pages stay out of it.
  const readSvg = async () => (await readBytes(await download(page, 'Save SVG'))).toString()
  const own = await readSvg()
  await page.emulateMedia({ forcedColors: 'active' })
  expect((await readSvg()) === own).toBe(true)
  await page.emulateMedia({ forcedColors: null })
  for (const scale of [1, 3, 4]) {
    await dialog.getByLabel('Size of the PNG').selectOption(String(scale))
    const bytes = await readBytes(await download(page, 'Save PNG'))
    expect(readPngSize(bytes)).toEqual([1280 * scale, 720 * scale])
  }
  // The page itself keeps its theme.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('makes an animation of the whole run that is small enough, and stays usable meanwhile', async ({
  app,
  page,
}) => {
  await app.open('#scenario=expired-token')
  let stops = 1
  for (const hops = await app.hops(); (await app.step()) < hops; stops += 1) await app.next()
  await openExport(page)
  await page.evaluate(() => {
    const counter = { frames: 0 }
    Object.assign(window, { counter })
    const count = () => {
      counter.frames += 1
      requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  })
  const file = await download(page, 'Make the GIF')
  const drawn = await page.evaluate(
    () => (window as unknown as { counter: { frames: number } }).counter.frames,
  )
  const bytes = await readBytes(file)
  const gif = readGif(bytes)
  expect(file.suggestedFilename()).toBe('roundtrip-expired-token.gif')
  expect(bytes.length).toBeLessThan(5_000_000)
  expect([gif.width, gif.height, gif.repeats]).toEqual([1280, 720, true])
  // The packet travels to every stop but the first, in six steps.
  expect(gif.frames.length).toBe(stops + (stops - 1) * 6)
  expect(gif.frames.filter(({ delayMs }) => delayMs > 1000).length).toBe(stops)
  // The page was painted again and again while it was made.
  expect(drawn).toBeGreaterThan(20)
  await expect(page.getByText(/^Saved: roundtrip-expired-token\.gif/)).toBeVisible()
})

test('cancels an animation by keyboard, and saves nothing', async ({ app, page }) => {
  await app.open('#scenario=rate-limited')
  await openExport(page)
  const saved: string[] = []
  page.on('download', (file) => saved.push(file.suggestedFilename()))
  await page.getByRole('button', { name: 'Make the GIF' }).press('Enter')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByText(/^Frame [1-9]/).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(page.getByText('Cancelled: nothing was saved.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make the GIF' })).toBeVisible()
  expect(saved).toEqual([])
})

test('opens the transcript, copies it, and saves the same text as Markdown', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('#scenario=expired-token&step=9')
  const caption = await app.caption()
  await openTranscript(page)
  const dialog = page.getByRole('dialog', { name: 'Expired token' })
  await expect(dialog.getByRole('heading', { level: 4 })).toHaveCount(16)
  await expect(dialog.getByRole('heading', { name: `9. ${caption}` })).toBeAttached()
  await dialog.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(dialog.getByText('Copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const file = await download(page, 'Save as Markdown')
  const text = (await readBytes(file)).toString()
  expect(file.suggestedFilename()).toBe('roundtrip-expired-token.md')
  // A clipboard may write line ends in its own way.
  expect(copied.replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'))
  expect(text).toContain(`### 9. ${caption}`)
  expect(text).toContain('HTTP/1.1 401 Unauthorized\r\n')
})

test('prints the transcript alone, whole, black on white in the dark theme', async ({
  app,
  page,
}) => {
  await app.open('#scenario=expired-token')
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark'
  })
  await openTranscript(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.app')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  const heading = page.getByRole('heading', { name: /^16\. fetch\(\) resolves/ })
  await expect(heading).toBeVisible()
  const { color, top } = await heading.evaluate((element) => ({
    color: getComputedStyle(element).color,
    top: element.getBoundingClientRect().top,
  }))
  expect(color).toBe('rgb(0, 0, 0)')
  // Nothing scrolls on paper: the last hop lies many pages down.
  expect(top).toBeGreaterThan(3000)
  const pages = (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(8)
})

for (const [name, open] of [
  ['dialog', openExport],
  ['transcript', openTranscript],
] as const)
  test(`axe finds nothing in the ${name}, and Escape gives the focus back`, async ({
    app,
    page,
  }) => {
    await app.open('#scenario=place-order')
    await open(page)
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  })

test('no text of the transcript escapes translation', async ({ app, page }) => {
  for (const scenario of ['place-order', 'duplicate-email', 'offline', 'expired-token']) {
    await app.open(`#scenario=${scenario}&lang=en-XA`)
    await page.locator('.header-export').click()
    await page.locator('.export-section .button').nth(-2).click()
    await page.locator('.transcript').waitFor()
    expect(await findEscapedText(page), scenario).toEqual([])
  }
})

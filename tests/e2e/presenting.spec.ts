import { expectNoViolations } from '../drivers/expectNoViolations'
import { expect, test } from '../drivers/test'
import {
  expectReadable,
  FLOOR_CONTRAST,
  PROJECTORS,
  STAGED,
  STAGE_THEMES,
} from '../drivers/expectReadable'
import { inspectStage } from '../drivers/inspect-stage'

test.describe.configure({ mode: 'parallel' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const projector of PROJECTORS)
  for (const scenario of STAGED)
    test(`at ${projector.join(' × ')} all of ${scenario} can be read from the last row, in every theme`, async ({
      app,
    }) => expectReadable(app, projector, scenario, 'distinct'))

for (const [width, height] of PROJECTORS)
  test(`at ${width} × ${height} every panel has letters for the last row and at most twelve lines`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height })
    await app.presented.open('#scenario=expired-token&step=9')
    for (const key of ['e', 'm', 't', 'd', 'c']) {
      await app.page.keyboard.press(key)
      const panel = app.presented.panel
      await expect(panel).toBeVisible()
      await expect(panel).not.toBeEmpty()
      if (key === 'c') await expect(panel.locator('.inspector-code')).toBeVisible()
      const { small, outside } = await inspectStage(app.page, { unitPx: height / 100, contrast: 7 })
      expect({ small, outside }, key).toEqual({ small: [], outside: [] })
      const lines = await panel.evaluate((element) => {
        const line = element.querySelector('.inspector-http-line, .inspector-code-line')
        const lineHeight = line ? Number.parseFloat(getComputedStyle(line).lineHeight) : Infinity
        return element.clientHeight / lineHeight
      })
      expect(lines, key).toBeLessThanOrEqual(12.5)
    }
  })

test('on a phone held upright the presentation fits as well', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  for (const [theme, step] of STAGE_THEMES.flatMap((name) => [1, 9, 16].map((at) => [name, at]))) {
    await app.presented.open(`#scenario=expired-token&step=${step}&theme=${theme}`)
    const { overlapping, outside, faint } = await inspectStage(app.page, {
      unitPx: 1,
      contrast: FLOOR_CONTRAST[theme as (typeof STAGE_THEMES)[number]],
    })
    expect({ overlapping, outside, faint }).toEqual({ overlapping: [], outside: [], faint: [] })
  }
})

for (const theme of STAGE_THEMES)
  test(`axe finds nothing on the stage, in its panels and its bar, ${theme}`, async ({ app }) => {
    await app.presented.open(`#scenario=expired-token&theme=${theme}`)
    for (const step of [1, 9, 16]) {
      await app.openExactly(`#scenario=expired-token&step=${step}&theme=${theme}&present`)
      await expect(app.packet).toBeVisible()
      await expectNoViolations(app.page, `step ${step}`)
    }
    await app.page.mouse.move(300, 300)
    for (const key of ['e', 'm', 't', 'c']) {
      await app.page.keyboard.press(key)
      await expect(app.presented.panel).not.toBeEmpty()
      await expectNoViolations(app.page, `panel ${key}`)
    }
  })

test('the line that decided is in view when its panel opens', async ({ app }) => {
  await app.page.setViewportSize({ width: 1024, height: 768 })
  await app.presented.open('#scenario=expired-token&step=9')
  for (const [key, line] of [
    ['t', 'tr[data-verdict="failed"]'],
    ['c', '.inspector-code-line[data-deciding="true"]'],
    // What is read begins at its beginning, and a token leaves room for the rest of its message.
    ['e', '.inspector-prose'],
    ['m', 'mark[data-decides="true"] >> text=Authorization:'],
  ] as const) {
    await app.page.keyboard.press(key)
    await expect(app.page.locator(line).first()).toBeInViewport({ ratio: 0.9 })
  }
  const next = app.page.locator('.inspector-http-line', { hasText: 'Origin:' })
  await expect(next).toBeInViewport({ ratio: 0.9 })
  await app.presented.open('#scenario=expired-token&step=12')
  await app.page.keyboard.press('m')
  const field = app.page.locator('mark.inspector-http-line', { hasText: 'Allow-Origin' })
  await expect(field).toBeInViewport({ ratio: 0.9 })
})

function missing(id: string | null): never {
  throw new Error(`${id} is not on the screen`)
}

for (const [width, height] of PROJECTORS)
  test(`at ${width} × ${height} the bar leaves every box to the mouse`, async ({ app }) => {
    await app.page.setViewportSize({ width, height })
    await app.presented.open('#scenario=place-order&step=9')
    await app.page.mouse.move(width / 2, height / 2)
    await expect(app.page.getByRole('toolbar')).toHaveCSS('opacity', '1')
    const ids = await app.page
      .locator('.canvas-box--participant, .canvas-box--gate')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-box')))
    expect(ids.length).toBeGreaterThan(8)
    for (const id of ids) {
      const box = app.page.locator(`[data-box="${id}"]`)
      // Without waiting: whatever lies over it would take the click.
      const { x, y, width: w, height: h } = (await box.boundingBox()) ?? missing(id)
      await app.page.mouse.click(x + w / 2, y + h / 2)
      await expect(box).toHaveClass(/is-spotlight-on/)
    }
  })

test('a presenter remote does everything: start, step, blank, stop', async ({ app }) => {
  await app.open('#scenario=expired-token')
  await app.page.keyboard.press('F5')
  await expect(app.presented.main).toBeVisible()
  await expect(app.page.getByRole('banner')).toHaveCount(0)
  await app.page.keyboard.press('PageDown')
  await app.page.keyboard.press('PageDown')
  expect(await app.presented.step()).toBe(3)
  await app.page.keyboard.press('PageUp')
  expect(await app.presented.step()).toBe(2)
  for (const key of ['.', 'b']) {
    await app.page.keyboard.press(key)
    await expect(app.presented.blank).toBeVisible()
    await app.page.keyboard.press(key)
    await expect(app.presented.blank).toHaveCount(0)
    expect(await app.presented.step()).toBe(2)
  }
  await app.page.keyboard.press('Escape')
  await expect(app.presented.main).toHaveCount(0)
  await app.expectStep(2)
  await app.page.keyboard.press('F5')
  await expect(app.presented.main).toBeVisible()
  await app.page.keyboard.press('F5')
  await expect(app.presented.main).toHaveCount(0)
})

test('presenting fills the screen, and leaving the full screen ends it', async ({ app }) => {
  await app.open('#scenario=expired-token')
  await app.page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(app.presented.main).toBeVisible()
  const isFull = () => app.page.evaluate(() => document.fullscreenElement !== null)
  await expect.poll(isFull).toBe(true)
  await app.page.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
  await expect(app.presented.main).toBeVisible()
  await app.page.keyboard.press('f')
  await expect.poll(isFull).toBe(true)
  await app.page.keyboard.press('PageDown')
  // What the browser's own Escape does; the key itself does not come to the page then.
  await app.page.evaluate(() => document.exitFullscreen())
  await expect(app.presented.main).toHaveCount(0)
})

test('a real reload comes back to the same hop, and one key brings the full screen back', async ({
  app,
}) => {
  await app.open('#scenario=expired-token')
  await app.page.keyboard.press('F5')
  for (let step = 1; step < 5; step++) await app.page.keyboard.press('PageDown')
  expect(await app.presented.step()).toBe(5)
  await app.page.reload()
  await expect(app.presented.main).toBeVisible()
  expect(await app.presented.step()).toBe(5)
  await app.page.keyboard.press('PageDown')
  await expect.poll(() => app.page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  expect(await app.presented.step()).toBe(6)
})

test('keys of one character work only while presenting, and not where they are switched off', async ({
  app,
}) => {
  await app.open('#scenario=expired-token')
  await app.page.keyboard.press('b')
  await app.page.keyboard.press('2')
  await expect(app.presented.blank).toHaveCount(0)
  await expect(app.scenario).toHaveValue('expired-token')
  await app.page.getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('checkbox', { name: 'Use them' }).uncheck()
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('F5')
  await expect(app.presented.main).toBeVisible()
  await app.page.keyboard.press('b')
  await expect(app.presented.blank).toHaveCount(0)
  await app.page.keyboard.press('PageDown')
  expect(await app.presented.step()).toBe(2)
})

test('a key that the person chose takes the place of the usual one, and one that is taken is refused', async ({
  app,
}) => {
  await app.open('#scenario=expired-token')
  await app.page.getByRole('button', { name: 'Settings' }).click()
  const field = app.page.getByRole('textbox', { name: 'Blank the screen, and back' })
  await field.fill('m')
  await expect(app.alert).toContainText('Show the message')
  await field.fill('x')
  await expect(app.alert).toHaveCount(0)
  await app.page.keyboard.press('Escape')
  await app.page.reload()
  await app.rest()
  await app.page.keyboard.press('F5')
  await app.page.keyboard.press('x')
  await expect(app.presented.blank).toBeVisible()
})

test('the digits open the first nine scenarios', async ({ app }) => {
  await app.presented.open('#scenario=expired-token')
  await app.page.keyboard.press('1')
  await expect.poll(() => app.page.url()).toContain('scenario=read-order')
  await expect(app.presented.main).toBeVisible()
})

test('a click on a box or on a line of a message puts it into the spotlight', async ({ app }) => {
  await app.presented.open('#scenario=expired-token&step=9')
  await app.box('authenticate').click()
  await expect(app.box('authenticate')).toHaveClass(/is-spotlight-on/)
  await expect(app.box('authenticate')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.box('authenticate')).not.toHaveAttribute('aria-haspopup')
  await expect(app.box('database')).toHaveClass(/is-spotlight-off/)
  await app.page.mouse.move(200, 300)
  await app.page.getByRole('button', { name: 'Break Authenticate' }).click()
  await expect(app.dialog).toContainText('expired')
  await app.page.keyboard.press('Escape')
  await expect(app.dialog).toHaveCount(0)
  await expect(app.presented.main).toBeVisible()
  await app.box('authenticate').click()
  await expect(app.box('database')).not.toHaveClass(/is-spotlight/)

  await app.box('authenticate').click()
  await app.page.keyboard.press('PageDown')
  await expect(app.box('database')).not.toHaveClass(/is-spotlight/)
  await app.page.keyboard.press('PageUp')

  await app.page.keyboard.press('m')
  const line = app.messageLines.nth(1)
  await line.click()
  await expect(line).toHaveAttribute('data-spotlight', 'on')
  await app.page.keyboard.press('PageDown')
  await expect(app.page.locator('[data-spotlight]')).toHaveCount(0)
})

test('keys lead the spotlight from line to line', async ({ app }) => {
  await app.presented.open('#scenario=expired-token&step=9')
  await app.page.keyboard.press('m')
  const lines = app.messageLines
  for (const [key, line] of [
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await app.page.keyboard.press(key)
    await expect(lines.nth(line)).toHaveAttribute('data-spotlight', 'on')
    await expect(app.page.locator('[data-spotlight]')).toHaveCount(1)
  }
  await app.page.keyboard.press('t')
  await expect(app.page.locator('[data-spotlight]')).toHaveCount(0)
})

test('a blank screen that was playing comes back with the hop that it left', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'no-preference' })
  await app.page.clock.install()
  await app.presented.open('#scenario=expired-token&step=4')
  await app.page.keyboard.press(' ')
  await app.page.keyboard.press('B')
  await expect(app.presented.blank).toBeVisible()
  const step = await app.presented.step()
  await app.page.clock.runFor(10_000)
  await app.page.keyboard.press('b')
  await expect(app.presented.blank).toHaveCount(0)
  expect(await app.presented.step()).toBe(step)
})

test('the pointer becomes a large dot on demand, and an idle cursor is hidden', async ({ app }) => {
  await app.page.clock.install()
  await app.presented.open('#scenario=expired-token')
  await app.page.keyboard.press('l')
  await app.page.mouse.move(300, 200)
  await expect(app.presented.pointer).toBeVisible()
  await app.page.keyboard.press('l')
  await expect(app.presented.pointer).toHaveCount(0)
  const cursor = () => app.presented.root.evaluate((at) => getComputedStyle(at).cursor)
  await app.page.mouse.move(400, 200)
  await expect.poll(cursor).not.toBe('none')
  await app.page.clock.runFor(5000)
  await expect.poll(cursor).toBe('none')
})

test('the screen is kept awake while presenting, and asked for again when the tab is back', async ({
  app,
}) => {
  await app.page.addInitScript(() => {
    const log: string[] = []
    Object.assign(window, { log })
    const request = async () => {
      log.push('asked')
      return { release: async () => void log.push('released') }
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  const log = () => app.page.evaluate(() => Reflect.get(window, 'log') as string[])
  await app.presented.open('#scenario=expired-token')
  await expect.poll(log).toEqual(['asked'])
  await app.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(log).toEqual(['asked', 'asked'])
  await app.page.keyboard.press('Escape')
  await expect.poll(log).toEqual(['asked', 'asked', 'released'])
})

test('the list of hops comes with the focus, and leads to any of them', async ({ app, page }) => {
  await app.open('#scenario=expired-token&step=9&present')
  const hops = page.getByRole('region', { name: 'Hops' })
  await hops.getByRole('button', { name: 'Hops' }).focus()
  await expect(app.current).toContainText('The token expired')
  await hops.getByRole('button', { name: /^12/ }).press('Enter')
  await expect(app.captionLead).toContainText('The 401 gets the header')
  await app.presented.root.click({ position: { x: 5, y: 5 } })
  await expect(app.list).toHaveCount(0)
})

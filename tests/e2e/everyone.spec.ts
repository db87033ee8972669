import type { Locator } from '@playwright/test'
import type { AppDriver } from '../drivers/AppDriver'
import { expectNoViolations } from '../drivers/expectNoViolations'
import { expect, test } from '../drivers/test'
import { watchStatus } from '../drivers/watch-page'
import { inspectPage, NO_MISFITS } from '../drivers/inspect-page'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function setText(app: AppDriver, textSize: number, theme = 'auto'): Promise<void> {
  await app.page.addInitScript(
    (settings) => {
      // The blank page before the first has no storage.
      if (location.protocol !== 'about:')
        localStorage.setItem('roundtrip.settings', JSON.stringify(settings))
    },
    { textSize, theme },
  )
}

const participants = (app: AppDriver) => app.page.getByRole('region', { name: 'Participants' })

/** Goes on with a key until something has the focus. */
async function walkTo(app: AppDriver, target: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await app.page.keyboard.press(key)
  }
  await expect(target, `reachable by ${key}`).toBeFocused()
}

/** Each scenario, what is broken in it where, and what its last response is before and after. */
const LESSONS = [
  {
    id: 'read-order',
    at: 'authenticate',
    name: 'Authenticate',
    fault: 'Token expired',
    breaks: '401',
    heals: '200',
  },
  {
    id: 'log-in',
    at: 'rate-limit',
    name: 'Rate limit',
    fault: 'Quota used up',
    breaks: '429',
    heals: '200',
  },
  {
    id: 'expired-token',
    at: 'authenticate',
    name: 'Authenticate',
    fault: 'Token expired',
    breaks: '401',
    heals: '200',
  },
] as const

test.describe('a lesson', () => {
  test.use({ engine: 'on' })

  for (const { id, at, name, fault, breaks, heals } of LESSONS) {
    test(`is given with the keyboard only: ${id}`, async ({ app }) => {
      const { page } = app
      await app.open(`#scenario=${id}`)
      await app.waitForEngine()
      const said = await watchStatus(app.page)
      const wanted: string[] = []
      const hops = await app.hops()
      for (let step = 2; step <= hops; step++) {
        await app.press('PageDown')
        await app.expectStep(step)
        wanted.push((await app.frame()).status)
      }
      expect(await said()).toEqual(wanted)

      const isBroken = (await app.failingStep()) !== null
      for (const status of isBroken ? [heals, breaks] : [breaks, heals]) {
        await walkTo(app, page.locator('.canvas-box[tabindex="0"]'), 'Shift+Tab')
        const keys = ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']
        for (const key of keys) await page.keyboard.press(key)
        await expect(app.box('frontend')).toBeFocused()
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
        await walkTo(app, app.box('logging'), 'ArrowUp')
        await walkTo(app, app.box(at), 'ArrowDown')
        await app.expectStep(await app.step())
        await page.keyboard.press('Enter')
        await walkTo(app, app.dialog.getByRole('switch', { name: fault }))
        await page.keyboard.press('Space')
        await page.keyboard.press('Escape')
        await app.rest()
        await expect(app.box(at)).toBeFocused()
        await page.keyboard.press('Escape')
        await expect(page.getByRole('group', { name: 'Round trip' })).toBeFocused()
        await app.press('End')
        await expect(app.packet).toHaveText(status)
      }
      expect(await app.page.locator('[role=status]').count()).toBe(1)
    })

    test(`is given with the lists only: ${id}`, async ({ app }) => {
      const { page } = app
      await app.open(`#scenario=${id}`)
      await app.waitForEngine()
      const said = await watchStatus(app.page)
      const hops = await app.hops()
      for (let step = 2; step <= hops; step++) {
        const item = app.list.getByRole('button').nth(step - 1)
        await item.focus()
        await app.press('Enter')
        await app.expectStep(step)
      }
      expect((await said()).length).toBe(hops - 1)

      const isBroken = (await app.failingStep()) !== null
      const row = participants(app).getByRole('button', { name: new RegExp(`^${name} `) })
      for (const status of isBroken ? [heals, breaks] : [breaks, heals]) {
        await row.focus()
        await expect(row).toBeInViewport({ ratio: 1 })
        await page.keyboard.press('Enter')
        const toggle = app.dialog.getByRole('switch', { name: fault })
        await toggle.focus()
        await page.keyboard.press('Space')
        await page.keyboard.press('Escape')
        await app.rest()
        await expect(row).toBeFocused()
        await app.press('End')
        await expect(participants(app).locator('[aria-current=location]')).toContainText(
          `the packet is here: ${status}`,
        )
        const list = participants(app)
        if (status === breaks) {
          await expect(row).toContainText(`failed · ⚡ switched on: ${fault}`)
          await expect(list.getByRole('button', { name: /^Database/ })).toContainText(
            'never reached',
          )
          await expect(app.list.getByRole('button', { name: / · failed$/ })).toHaveCount(1)
        } else {
          await expect(row).toContainText('passed')
          await expect(list.getByRole('button', { name: /^Database/ })).toContainText('passed')
          await expect(app.list.getByRole('button', { name: / · failed$/ })).toHaveCount(0)
        }
      }
    })
  }
})

test('the list of participants says of every box what the picture says', async ({ app }) => {
  for (const step of [1, 9, 16]) {
    await app.open(`#scenario=expired-token&step=${step}`)
    const boxes = await app.page
      .locator('button.canvas-box')
      .evaluateAll((all) =>
        all.map((box) => [box.getAttribute('data-box'), box.getAttribute('data-state')]),
      )
    const rows = await participants(app)
      .locator('[data-participant]')
      .evaluateAll((all) => all.map(({ dataset }) => [dataset['participant'], dataset['state']]))
    expect(Object.fromEntries(rows), `step ${step}`).toEqual(Object.fromEntries(boxes))
    expect(rows).toHaveLength(boxes.length)
  }
})

const SIZES = [
  [320, 640, 100],
  [320, 640, 200],
  [390, 844, 200],
  [683, 384, 100],
  [1366, 768, 150],
  [1366, 768, 200],
  [768, 1024, 100],
] as const

for (const [width, height, size] of SIZES)
  test(`at ${width} × ${height} with text at ${size} % nothing is lost at the edges`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height })
    await setText(app, size)
    await app.openExactly('#scenario=place-order&step=19')
    const isOneColumn = (await app.page.locator('.sheet').count()) > 0
    const inspect = async (where: string) =>
      expect(await inspectPage(app.page, 24), where).toEqual(NO_MISFITS)
    await inspect('the page')
    if (isOneColumn) await app.openSheet()
    for (const tab of ['Explain', 'Message', 'Token', 'Data', 'Code'] as const) {
      await app.openTab(tab)
      await expect(app.panel).toContainText(/\w/)
      await inspect(tab)
    }
    if (isOneColumn) await app.page.keyboard.press('Escape')
    for (const name of ['Settings', 'Keys', 'Edit request']) {
      const opener = app.page.getByRole('button', { name, exact: true })
      if (!(await opener.isVisible())) await app.page.getByRole('button', { name: 'Menu' }).click()
      await inspect('the menu')
      await opener.click()
      await app.dialog.waitFor()
      await inspect(name)
      await app.page.keyboard.press('Escape')
      await expect(app.dialog).toHaveCount(0)
    }
    await app.select('logic')
    await inspect('what can fail')
  })

test('in the projector theme everything that can be pressed is 44 px', async ({ app }) => {
  await setText(app, 100, 'projector')
  for (const [width, height] of [
    [390, 844],
    [1366, 768],
  ] as const) {
    await app.page.setViewportSize({ width, height })
    await app.openExactly('#scenario=expired-token&step=9')
    const { small } = await inspectPage(app.page, 44)
    // The picture is fitted into the page here; presenting has sizes of its own.
    expect(small.filter((name) => !/canvas|slider|timeline/.test(name))).toEqual([])
  }
})

test('while presenting everything that can be pressed is 44 px', async ({ app }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [800, 600],
  ] as const) {
    await app.page.setViewportSize({ width, height })
    await app.openExactly('#scenario=expired-token&step=9&present')
    await app.page.mouse.move(width / 2, height / 4)
    const { small } = await inspectPage(app.page, 44)
    expect(small.filter((name) => !name.includes('participants-button'))).toEqual([])
  }
})

for (const theme of ['light', 'dark', 'projector'])
  test(`axe finds nothing on a phone with its sheet, its menu and its lists, ${theme}`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width: 390, height: 844 })
    await setText(app, 100, theme)
    for (const step of [1, 16, 9]) {
      await app.openExactly(`#scenario=expired-token&step=${step}`)
      await expectNoViolations(app.page, `the page at hop ${step}`)
    }
    await app.page.getByRole('button', { name: 'Menu' }).click()
    await expectNoViolations(app.page, 'the menu')
    await app.openSheet()
    await expectNoViolations(app.page, 'the sheet')
  })

test.describe('with a finger', () => {
  test.use({
    contextOptions: { hasTouch: true, reducedMotion: 'reduce' },
    viewport: { width: 390, height: 844 },
  })

  async function swipe(
    app: AppDriver,
    from: readonly [number, number],
    to: readonly [number, number],
  ) {
    const cdp = await app.page.context().newCDPSession(app.page)
    const at = (x: number, y: number) => [{ x, y }]
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(...from) })
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const [x, y] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x, y) })
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await app.rest()
  }

  test('a swipe over picture or caption steps, a scroll and a short touch do not', async ({
    app,
  }) => {
    await app.openExactly('#scenario=expired-token')
    const steps = async () => (await app.frame()).status.split('.')[0]
    const first = await steps()
    await swipe(app, [300, 300], [100, 310])
    const second = await steps()
    expect(second).not.toBe(first)
    await swipe(app, [100, 300], [300, 310])
    expect(await steps()).toBe(first)
    const caption = await app.captionArea.boundingBox()
    const y = (caption?.y ?? 0) + 20
    await swipe(app, [300, y], [100, y])
    expect(await steps()).toBe(second)
    await swipe(app, [200, 500], [205, 250])
    await swipe(app, [200, 300], [225, 300])
    expect(await steps()).toBe(second)
    expect(await app.page.evaluate(() => window.scrollY)).toBeGreaterThan(50)
  })

  test('no swipe steps while what can fail is open', async ({ app }) => {
    await app.openExactly('#scenario=expired-token&step=9')
    await app.box('frontend').tap()
    await app.dialog.waitFor()
    const before = await app.frame()
    await swipe(app, [300, 640], [60, 640])
    await swipe(app, [300, 300], [60, 300])
    expect((await app.frame()).list).toBe(before.list)
  })

  test('the inspector comes up as a sheet, by touch, by swipe and by key, and goes again', async ({
    app,
  }) => {
    await app.openExactly('#scenario=expired-token&step=9')
    const handle = app.page.getByRole('button', { name: /^Inspector/ })
    await expect(app.panel).toHaveCount(0)
    await expect(handle).toHaveAttribute('aria-expanded', 'false')
    await handle.tap()
    await expect(app.panel).toBeInViewport({ ratio: 1 })
    const sheet = await app.page.locator('.sheet').boundingBox()
    expect((sheet?.height ?? 0) / 844).toBeGreaterThan(0.6)
    expect((sheet?.height ?? 0) / 844).toBeLessThan(0.75)
    await app.next()
    await expect(app.inspector).toContainText('Hop 10 of 16')
    await app.tab('Message').tap()
    await app.page.keyboard.press('Escape')
    await expect(app.panel).toHaveCount(0)
    await expect(handle).toBeFocused()
    await expect(handle).toContainText('Message')
    const box = await handle.boundingBox()
    const [x, y] = [180, (box?.y ?? 0) + 20]
    await swipe(app, [x, y], [x, y - 120])
    await expect(app.panel).toBeVisible()
    await swipe(app, [x, 400], [x, 530])
    await expect(app.panel).toBeVisible()
    const open = await handle.boundingBox()
    await swipe(app, [x, (open?.y ?? 0) + 20], [x, (open?.y ?? 0) + 160])
    await expect(app.panel).toHaveCount(0)
  })
})

test.describe('with the colours of the system', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } })

  for (const theme of ['light', 'dark', 'projector'])
    test(`states, lanes and packet stay apart, ${theme}`, async ({ app }) => {
      await setText(app, 100, theme)
      await app.open('#scenario=expired-token&step=12')
      const look = await app.page.evaluate(() => {
        const style = (selector: string) => {
          const element = document.querySelector(selector)
          if (!element) throw new Error(selector)
          return getComputedStyle(element)
        }
        return {
          packet: [style('.canvas-packet').color, style('.canvas-packet').backgroundColor],
          current: [
            style('.hops-item[aria-current] button').color,
            style('.hops-item[aria-current] button').backgroundColor,
          ],
          present: [style('.button--primary').color, style('.button--primary').backgroundColor],
          never: style('.canvas-box.is-never-reached').borderStyle,
          passed: style('.canvas-box--gate.is-passed').borderStyle,
          quiet: style('.canvas-lane.is-quiet path').strokeWidth,
          travelled: style('.canvas-lane.is-request path').strokeWidth,
          bar: style('.timeline-bar').backgroundColor,
          page: style('body').backgroundColor,
        }
      })
      expect(look.packet[0]).not.toBe(look.packet[1])
      expect(look.present[0]).not.toBe(look.present[1])
      expect(look.current[0]).not.toBe(look.current[1])
      expect(look.never).toBe('dashed')
      expect(look.passed).toBe('solid')
      expect(look.quiet).not.toBe(look.travelled)
      expect(look.bar).not.toBe(look.page)
      await app.page.keyboard.press('Tab')
      const outline = await app.page.evaluate(() => {
        const at = document.activeElement
        return [at, at?.parentElement].map((one) => one && getComputedStyle(one).outlineStyle)
      })
      expect(outline).toContain('solid')
    })
})

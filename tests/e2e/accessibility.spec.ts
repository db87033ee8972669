import type { Locator } from '@playwright/test'
import type { AppDriver } from '../drivers/AppDriver'
import { expect, test } from '../drivers/test'
import { watchPacket, watchStatus } from '../drivers/watch-page'
import { SCENARIO_IDS } from '../../src/catalog/scenarios'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the names that assistive technology and scripts rely on are there', async ({ app }) => {
  await app.open('#scenario=expired-token&step=9')
  for (const name of ['Next hop', 'Previous hop', 'First hop', 'Last hop', 'Play'] as const)
    await expect(app.button(name)).toHaveCount(1)
  await expect(app.scenario).toHaveCount(1)
  await expect(app.scenario.getByRole('option')).toHaveCount(SCENARIO_IDS.length)
  await expect(app.list).toHaveCount(1)
  await expect(app.list.getByRole('listitem')).toHaveCount(16)
  await expect(app.list.locator('[aria-current]')).toHaveCount(1)
  await expect(app.current).toHaveCount(1)
  await expect(app.inspector).toHaveCount(1)
  await expect(app.status).toHaveCount(1)
  await expect(app.timeline).toHaveCount(1)
  await expect(app.page.getByRole('main')).toHaveCount(1)
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(app.page).toHaveTitle(/Roundtrip/)
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('each hop is said once, and nothing is said while the packet travels', async ({ app }) => {
    await app.open('#scenario=expired-token')
    const readSaid = await watchStatus(app.page)
    const readPlaces = await watchPacket(app.page)
    const wanted: string[] = []
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End']) {
      await app.press(key)
      wanted.push((await app.frame()).status)
    }
    expect((await readPlaces()).length).toBeGreaterThan(10)
    expect(await readSaid()).toEqual(wanted)
    expect(new Set(wanted).size).toBe(3)
    await expect(app.status).toHaveCSS('position', 'absolute')
  })
})

/** Goes on with the Tab key until something has the focus. */
async function tabTo(app: AppDriver, target: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await app.page.keyboard.press(key)
  }
  await expect(target, 'reachable by Tab').toBeFocused()
}

test.describe('with the keyboard only', () => {
  test.use({ engine: 'on' })

  test('a class can be taught: choose, step, break, look inside, edit', async ({ app }) => {
    const { page } = app
    await app.open()
    await app.waitForEngine()

    await tabTo(app, app.scenario)
    await page.keyboard.type('Expired')
    await expect(app.scenario).toHaveValue('expired-token')
    await app.rest()
    await app.press('ArrowRight')
    await app.expectStep(2)
    await expect(app.scenario).toHaveValue('expired-token')

    await tabTo(app, app.button('Next hop'))
    for (let step = 3; step <= 16; step++) {
      await app.press('Enter')
      await app.expectStep(step)
    }
    await expect(app.button('Next hop')).toBeFocused()
    await expect(app.packet).toHaveText('401')

    await tabTo(app, app.list.getByRole('button').nth(8))
    await app.press('Enter')
    await app.expectStep(9)

    for (const name of ['Explain', 'Message', 'Token', 'Data', 'Code'] as const) {
      if (name === 'Explain') await tabTo(app, app.tab('Explain'), 'Shift+Tab')
      else await page.keyboard.press('ArrowRight')
      await expect(app.tab(name)).toBeFocused()
      await expect(app.tab(name)).toHaveAttribute('aria-selected', 'true')
      await expect(app.panel).toContainText(/\w/)
    }
    await page.keyboard.press('Tab')
    await expect(app.panel).toBeFocused()

    await tabTo(app, app.box('authenticate'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    const expired = app.dialog.getByRole('switch', { name: 'Token expired' })
    await tabTo(app, expired)
    await page.keyboard.press('Space')
    await expect(expired).not.toBeChecked()
    const wrongKey = app.dialog.getByRole('switch', { name: 'Signed with the wrong key' })
    await tabTo(app, wrongKey)
    await page.keyboard.press('Space')
    await expect(wrongKey).toBeChecked()
    await page.keyboard.press('Escape')
    await app.rest()
    await expect(app.box('authenticate')).toBeFocused()
    await app.press('Home')
    await app.press('End')
    expect(await app.stateOf('authenticate')).toBe('failed')

    const edit = page.getByRole('button', { name: 'Edit request' })
    await tabTo(app, edit, 'Shift+Tab')
    await page.keyboard.press('Enter')
    const target = app.dialog.getByLabel('Path and query')
    await tabTo(app, target)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('/nowhere')
    await page.keyboard.press('Enter')
    await expect(app.dialog).toHaveCount(0)
    await app.rest()
    await app.press('End')
    await expect(app.packet).toHaveText('404')
  })
})

test('closing a dialog gives the focus back to what opened it', async ({ app }) => {
  await app.open()
  for (const name of ['Edit request', 'Keys']) {
    const opener = app.page.getByRole('button', { name, exact: true })
    await opener.focus()
    await app.page.keyboard.press('Enter')
    await app.dialog.waitFor()
    await app.page.keyboard.press('Escape')
    await expect(app.dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
})

test('what has the focus is seen', async ({ app }) => {
  await app.open('#scenario=expired-token')
  const unseen: string[] = []
  await app.page.keyboard.press('Tab')
  for (let press = 0; press < 40; press++) {
    const focused = await app.page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const outlines = [element, element.parentElement].map(
        (node) => node && getComputedStyle(node),
      )
      const seen = outlines.some((style) => style && style.outlineStyle !== 'none')
      return seen ? '' : element.outerHTML.slice(0, 120)
    })
    if (focused === null) break
    if (focused !== '') unseen.push(focused)
    await app.page.keyboard.press('Tab')
  }
  expect(unseen).toEqual([])
})

import { expectFits, inspectLayout, NOTHING, SCREENS } from '../drivers/inspect-layout'
import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [width, height] of SCREENS) {
  test(`at ${width} × ${height} everything fits without scrolling, overlapping or being cut`, async ({
    app,
  }) => expectFits(app, [width, height], 'distinct'))

  test(`at ${width} × ${height} the picture fits when a group is closed, and when it is opened`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height })
    await app.open()
    await app.toggleGroup('Close', 'Middleware')
    await expect.poll(() => inspectLayout(app)).toEqual(NOTHING)
    const closed = await app.box('frontend').boundingBox()
    await app.toggleGroup('Open', 'Middleware')
    await expect.poll(() => inspectLayout(app)).toEqual(NOTHING)
    const open = await app.box('frontend').boundingBox()
    expect(open?.height).toBeLessThan(closed?.height ?? 0)
  })
}

test('the boxes and the caption keep clear of one another: caption below the picture', async ({
  app,
}) => {
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [1024, 768],
  ] as const) {
    await app.page.setViewportSize({ width, height })
    await app.open('#scenario=expired-token&step=16')
    const caption = await app.captionArea.boundingBox()
    const boxes = await app.page
      .locator('.canvas-box')
      .evaluateAll((all) => all.map((box) => box.getBoundingClientRect().bottom))
    expect(Math.max(...boxes)).toBeLessThanOrEqual(caption?.y ?? 0)
  }
})

test.describe('with the engine starting and another trip on its way', () => {
  test.use({ engine: 'on' })

  test('the header still fits', async ({ app }) => {
    for (const never of ['**/*.bin', '**/someone-elses-order-*.json'])
      await app.page.route(never, () => undefined)
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [1024, 768],
    ] as const) {
      await app.page.setViewportSize({ width, height })
      await app.open('#scenario=no-token')
      await app.page.locator('.engine', { hasText: 'Engine starting' }).waitFor()
      await app.scenario.selectOption('someone-elses-order')
      await expect(app.page.getByText(/is on its way/)).toBeVisible()
      const { outside, overlapping, scrolls } = await inspectLayout(app)
      expect({ outside, overlapping, scrolls }, `${width} × ${height}`).toEqual({
        outside: [],
        overlapping: [],
        scrolls: [],
      })
    }
  })
})

test.describe('with the request edited', () => {
  test.use({ engine: 'on' })

  test('the header says so, and fits', async ({ app }) => {
    await app.open('#scenario=someone-elses-order')
    await app.toggleFault('authenticate', 'Signed with the wrong key')
    await expect(app.page.getByText('changed by you')).toBeVisible()
    for (const [width, height] of SCREENS) {
      await app.page.setViewportSize({ width, height })
      await expect.poll(() => inspectLayout(app)).toEqual(NOTHING)
    }
  })
})

test('at 1024 × 768 the trip can be stepped with everything in its place', async ({ app }) => {
  await app.page.setViewportSize({ width: 1024, height: 768 })
  await app.open('#scenario=expired-token')
  for (const step of [1, 6, 13]) {
    await app.jumpTo(step)
    expect(await inspectLayout(app), `step ${step}`).toEqual(NOTHING)
  }
})

test('at 390 × 844 it is one column: picture, caption, inspector, controls within reach', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.openExactly('#scenario=expired-token')
  for (const step of ['first', 'failing', 'last']) {
    if (step === 'failing') for (let hop = 2; hop <= 9; hop++) await app.next()
    if (step === 'last') await app.toLast()
    const { overlapping, cut } = await inspectLayout(app)
    expect(cut, step).toEqual([])
    expect(
      // The dock lies over the page that scrolls beneath it, and the caption over the foot of the picture.
      overlapping.filter((pair) => !/transport|sheet-handle|participants|hops/.test(pair)),
      step,
    ).toEqual([])
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
  const top = async (selector: string) => (await app.page.locator(selector).boundingBox())?.y ?? 0
  expect(await top('.canvas')).toBeLessThan(await top('.caption'))
  expect(await top('.caption')).toBeLessThan(await top('.sheet-handle'))
  expect(await top('.sheet-handle')).toBeLessThan(await top('.transport'))
  for (const control of await app.page.locator('button:visible, select:visible').all()) {
    const box = await control.boundingBox()
    if (!box) continue
    expect(box.x, await control.innerText()).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(390)
  }
  await expect(app.button('Next hop')).toBeInViewport({ ratio: 1 })
  await app.openSheet()
  await expect(app.panel).toBeInViewport({ ratio: 1 })
  await expect(app.button('Next hop')).toBeInViewport({ ratio: 1 })
})

test('on a phone the caption is in view together with the picture and the controls', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.openExactly('#scenario=expired-token&step=9')
  const deck = (await app.page.locator('.sheet-handle').boundingBox())?.y ?? 0
  const lead = await app.captionLead.boundingBox()
  expect((lead?.y ?? 0) + (lead?.height ?? 0)).toBeLessThanOrEqual(deck)
  for (const box of await app.boxes.all()) await expect(box).toBeInViewport({ ratio: 0.98 })
})

test('a journey too long for its strip keeps the current hop in sight, there and back', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 1024, height: 768 })
  await app.openExactly('#scenario=rate-limited')
  expect(await app.list.evaluate((list) => list.scrollWidth > list.clientWidth)).toBe(true)
  for (const key of ['End', 'ArrowLeft', 'Home']) {
    await app.press(key)
    await expect(app.current).toBeInViewport({ ratio: 1 })
  }
})

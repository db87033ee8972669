import type { AppDriver } from './AppDriver'
import { expect, test } from './fixtures'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const VIEWS = ['read-order', 'expired-token', 'place-order'] as const

type Findings = {
  readonly scrolls: readonly string[]
  readonly outside: readonly string[]
  readonly overlapping: readonly string[]
  readonly cut: readonly string[]
}

/** Measures everything that a person reads or presses: is it in view, alone in its place, and whole? */
async function inspectLayout(app: AppDriver): Promise<Findings> {
  return app.page.evaluate(() => {
    const TOLERANCE = 1.5
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement
    const isVisible = (element: Element) =>
      element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 0
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`
    const things = [
      ...document.querySelectorAll(
        'button, select, [role=slider], [role=tab], [role=tabpanel], .canvas-box, .caption-lead, .caption-more, .engine, .app-position, .header-brand, .inspector-title',
      ),
    ].filter(isVisible)
    const rects = new Map(things.map((thing) => [thing, thing.getBoundingClientRect()]))
    const outside = things.filter((thing) => {
      const rect = rects.get(thing) ?? new DOMRect()
      return (
        rect.left < -TOLERANCE ||
        rect.top < -TOLERANCE ||
        rect.right > clientWidth + TOLERANCE ||
        rect.bottom > clientHeight + TOLERANCE
      )
    })
    const overlapping = things.flatMap((a, index) =>
      things.slice(index + 1).flatMap((b) => {
        if (a.contains(b) || b.contains(a)) return []
        const [p, q] = [rects.get(a) ?? new DOMRect(), rects.get(b) ?? new DOMRect()]
        const width = Math.min(p.right, q.right) - Math.max(p.left, q.left)
        const height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
        // A group's gates and its toggle stand in its box, which does not contain them in the document.
        const isInBox = [a, b].some((thing) => thing.matches('.canvas-box--group, .canvas-toggle'))
        return width > TOLERANCE && height > TOLERANCE && !isInBox
          ? [`${nameOf(a)} and ${nameOf(b)}`]
          : []
      }),
    )
    const cut = [
      ...document.querySelectorAll(
        '.canvas-name, .canvas-role, .caption-lead, .inspector-title, button, .app-position',
      ),
    ].filter(
      (element) =>
        isVisible(element) &&
        getComputedStyle(element).overflow !== 'visible' &&
        (element.scrollWidth > element.clientWidth + TOLERANCE ||
          element.scrollHeight > element.clientHeight + TOLERANCE),
    )
    return {
      scrolls: [
        ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
        ...(scrollHeight > clientHeight ? [`${scrollHeight} px high`] : []),
      ],
      outside: outside.map(nameOf),
      overlapping,
      cut: cut.map(nameOf),
    }
  })
}

const NOTHING: Findings = { scrolls: [], outside: [], overlapping: [], cut: [] }

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
] as const) {
  test(`at ${width} × ${height} everything fits without scrolling, overlapping or being cut`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height })
    await app.open()
    for (const scenario of VIEWS) {
      await app.chooseScenario(scenario)
      const last = await app.hops()
      for (let step = 1; step <= last; step += step === 1 || step === last - 1 ? 1 : 2) {
        await app.jumpTo(step)
        expect(await inspectLayout(app), `${scenario}, step ${step}`).toEqual(NOTHING)
        const packet = await app.packet.boundingBox()
        expect(packet && packet.x >= 0 && packet.x + packet.width <= width).toBe(true)
      }
    }
  })

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
    const caption = await app.page.getByTestId('caption').boundingBox()
    const boxes = await app.page
      .locator('.canvas-box')
      .evaluateAll((all) => all.map((box) => box.getBoundingClientRect().bottom))
    expect(Math.max(...boxes)).toBeLessThanOrEqual(caption?.y ?? 0)
  }
})

test.describe('with the engine starting and the request edited', () => {
  test.use({ engine: 'on' })

  test('the header still fits', async ({ app }) => {
    await app.page.route('**/*.bin', () => undefined)
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [1024, 768],
    ] as const) {
      await app.page.setViewportSize({ width, height })
      await app.open('#scenario=someone-elses-order')
      await app.page.locator('.engine', { hasText: 'Engine starting' }).waitFor()
      await app.flipFault('authenticate', 'Signed with the wrong key')
      await expect(app.page.getByText('changed by you')).toBeVisible()
      const { outside, overlapping, scrolls } = await inspectLayout(app)
      expect({ outside, overlapping, scrolls }, `${width} × ${height}`).toEqual({
        outside: [],
        overlapping: [],
        scrolls: [],
      })
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
  const lead = await app.page.locator('.caption-lead').boundingBox()
  expect((lead?.y ?? 0) + (lead?.height ?? 0)).toBeLessThanOrEqual(deck)
  for (const box of await app.page.locator('.canvas-box').all())
    await expect(box).toBeInViewport({ ratio: 0.98 })
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

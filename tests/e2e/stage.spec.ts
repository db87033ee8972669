/** What picture and progress do where there is little room for them: on a narrow stage, in wide languages, on a phone. */
import type { AppDriver } from '../drivers/AppDriver'
import { expect, test } from '../drivers/test'
import { CLEAN, inspectStage } from '../drivers/inspect-stage'

test.describe.configure({ mode: 'parallel' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const NARROW = [
  [1024, 768],
  [800, 600],
] as const
const SCREENS = [[1920, 1080], [1366, 768], [1280, 720], ...NARROW, [390, 844]] as const
/** Few hops of each, for the widest: in the network, in a gate, at the end of the way, on the way back, at the end. */
const VIEWS = [
  'scenario=gateway-timeout&lang=es',
  'scenario=payment-timeout&lang=es',
  'scenario=expired-token&lang=es',
  'scenario=gateway-timeout&lang=ar',
  'scenario=payment-timeout&open=network',
  'scenario=gateway-timeout&open=network',
  'scenario=gateway-timeout&open=network&lang=es',
] as const
const STEPS = [2, 9, 15, 28, 99] as const

for (const [width, height] of NARROW)
  for (const view of VIEWS)
    test(`at ${width} × ${height} everything of ${view} stands apart`, async ({ app }) => {
      await app.page.setViewportSize({ width, height })
      await app.presented.open(`#${view}&step=${STEPS[0]}&theme=projector`)
      for (const step of STEPS) {
        if (step !== STEPS[0]) await app.presented.follow(`#${view}&step=${step}&theme=projector`)
        // The picture follows its place, which is measured after the first paint.
        await expect
          .poll(() => inspectStage(app.page, { unitPx: height / 100, contrast: 7 }), {
            message: `hop ${step}`,
          })
          .toEqual(CLEAN)
      }
    })

test('where the network is drawn as one box, stepping still stops in it and its name says where', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 1024, height: 768 })
  await app.presented.open('#scenario=payment-timeout&open=network')
  await expect(app.box('dns')).toHaveCount(0)
  for (const stop of ['DNS', 'TCP', 'TLS']) {
    await app.page.keyboard.press('PageDown')
    await expect(app.nameOf('network')).toHaveText(`Network${stop}`)
  }
  await app.page.keyboard.press('PageDown')
  await expect(app.nameOf('network')).toHaveText('Network')
  await app.page.setViewportSize({ width: 1366, height: 768 })
  await expect(app.box('dns')).toBeVisible()
})

/** What of a box can be seen: not under the caption, the dock, or out of the window. */
async function findHidden(app: AppDriver, id: string): Promise<string> {
  return app.page.evaluate((id) => {
    const box = document.querySelector<HTMLElement>(`[data-box="${id}"]`)?.getBoundingClientRect()
    if (!box) return 'no box'
    const x = box.left + box.width / 2
    const isSeen = (y: number) =>
      document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-box]')?.dataset['box'] === id
    if (box.top < 0) return `${box.top} above`
    return isSeen(box.top + 3) && isSeen(box.bottom - 3) ? '' : 'covered'
  }, id)
}

test('on a phone the box where the request is is never under the caption', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.openExactly('#scenario=payment-timeout&step=28')
  await expect(app.packet).toBeVisible()
  await expect.poll(() => findHidden(app, 'payment')).toBe('')
  await app.openExactly('#scenario=payment-timeout&step=26')
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('ArrowRight')
  await expect.poll(() => findHidden(app, 'payment')).toBe('')
  await app.page.keyboard.press('Home')
  await expect.poll(() => findHidden(app, 'frontend')).toBe('')
})

test('the trail of the packet lies beneath the boxes, and so beneath their names', async ({
  app,
}) => {
  await app.presented.open('#scenario=gateway-timeout&step=20')
  const layers = await app.page.evaluate(() => {
    const layerOf = (selector: string) => {
      const element = document.querySelector(selector)
      return element ? getComputedStyle(element).zIndex : null
    }
    return [
      layerOf('.react-flow__viewport-portal'),
      layerOf('.canvas-trail'),
      layerOf('.react-flow__node-participant'),
    ]
  })
  expect(layers).toEqual(['auto', '0', '1'])
})

/** The progress of a trip: how far it reaches, and how well its marks can be told apart, px. */
async function measureProgress(app: AppDriver) {
  return app.page.evaluate(() => {
    const marks = [...document.querySelectorAll('.progress-mark')]
    const widthOf = (mark: Element | null) =>
      mark ? Number.parseFloat(getComputedStyle(mark).width) : 0
    const gaps = marks
      .slice(1)
      .map((mark) => Number.parseFloat(getComputedStyle(mark).marginInlineStart))
    const edges = marks.map((mark) => mark.getBoundingClientRect())
    const widest = Math.max(
      ...marks.filter((mark) => !mark.matches('.is-failing, [data-place=current]')).map(widthOf),
    )
    return {
      scrolls: document.documentElement.scrollWidth > innerWidth,
      outside: edges.filter(({ left, right }) => left < 0 || right > innerWidth).length,
      marks: marks.length,
      narrowest: Math.min(...marks.map(widthOf)),
      gap: Math.min(...gaps),
      failing: widthOf(document.querySelector('.progress-mark.is-failing')) - widest,
    }
  })
}

for (const [scenario, hops] of [
  ['rate-limited', 114],
  ['too-many-logins', 115],
  ['csrf-missing', 48],
] as const)
  test(`the progress of ${scenario} fits on every screen, each hop apart and the failing one no less wide`, async ({
    app,
  }) => {
    for (const lang of ['en', 'es', 'ar']) {
      await app.presented.open(`#scenario=${scenario}&step=${hops}&lang=${lang}`)
      for (const [width, height] of SCREENS) {
        await app.page.setViewportSize({ width, height })
        const { narrowest, gap, failing, ...rest } = await measureProgress(app)
        const where = `${lang}, ${width} × ${height}`
        expect(rest, where).toEqual({ scrolls: false, outside: 0, marks: hops })
        expect(Math.min(narrowest, gap), where).toBeGreaterThanOrEqual(1)
        expect(failing, where).toBeGreaterThan(-0.1)
      }
    }
  })

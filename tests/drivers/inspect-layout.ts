/** Whether everything on the page has a place of its own, measured. */
import { expect } from '@playwright/test'
import type { ScenarioId } from '../../src/catalog/scenarios'
import { listDistinctSteps } from '../fixtures/distinct-places'
import type { AppDriver } from './AppDriver'

export const SCREENS = [
  [1920, 1080],
  [1366, 768],
] as const
const VIEWS: readonly ScenarioId[] = ['read-order', 'expired-token', 'place-order']

type Findings = {
  readonly scrolls: readonly string[]
  readonly outside: readonly string[]
  readonly overlapping: readonly string[]
  readonly cut: readonly string[]
}

/** Measures everything that a person reads or presses: is it in view, alone in its place, and whole? */
export async function inspectLayout(app: AppDriver): Promise<Findings> {
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

export const NOTHING: Findings = { scrolls: [], outside: [], overlapping: [], cut: [] }

/** `at` "distinct": where the picture shows something new, and at each caption that is longer than any before. */
export async function expectFits(
  app: AppDriver,
  [width, height]: readonly [number, number],
  at: 'distinct' | 'every',
): Promise<void> {
  await app.page.setViewportSize({ width, height })
  await app.open()
  for (const scenario of VIEWS) {
    await app.chooseScenario(scenario)
    for (const step of at === 'every' ? await listSteps(app) : await listNewSteps(app, scenario)) {
      await app.jumpTo(step)
      expect(await inspectLayout(app), `${scenario}, step ${step}`).toEqual(NOTHING)
      const packet = await app.packet.boundingBox()
      expect(packet && packet.x >= 0 && packet.x + packet.width <= width).toBe(true)
    }
  }
}

async function listSteps(app: AppDriver): Promise<readonly number[]> {
  return Array.from({ length: await app.hops() }, (_, index) => index + 1)
}

async function listNewSteps(app: AppDriver, scenario: ScenarioId): Promise<readonly number[]> {
  const distinct = listDistinctSteps(scenario, 'all opened')
  const captions = await app.list
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => (button.getAttribute('title') ?? '').length))
  return (await listSteps(app)).filter((step) => {
    const before = captions.slice(0, step - 1)
    return distinct.has(step) || (captions[step - 1] ?? 0) > Math.max(0, ...before)
  })
}

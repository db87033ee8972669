/** What does not fit on a small page or with large text, measured: nothing may be lost at its edges. */
import type { Page } from '@playwright/test'

export type Misfits = {
  readonly scrolls: string | null
  readonly outside: readonly string[]
  readonly cut: readonly string[]
  readonly small: readonly string[]
}

export const NO_MISFITS: Misfits = { scrolls: null, outside: [], cut: [], small: [] }

/** `target`: the least side of what can be pressed, px. */
export async function inspectPage(page: Page, target: number): Promise<Misfits> {
  return page.evaluate((least) => {
    const { clientWidth, scrollWidth } = document.documentElement
    const TOLERANCE = 1.5
    // Of an open dialog only: the page under it is out of reach.
    const root = [...document.querySelectorAll('[role=dialog][data-state=open]')].at(-1) ?? document
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      !element.closest('.visually-hidden, [hidden]')
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`
    const controls = [
      ...root.querySelectorAll('button, select, input, textarea, [role=tab], [role=slider]'),
    ].filter(isSeen)
    const texts = [...root.querySelectorAll('p, h1, h2, b, dt, dd, th, td, label')].filter(
      (element) => isSeen(element) && !element.closest('.inspector-sql-scroll, .react-flow'),
    )
    const isOutside = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -TOLERANCE || right > clientWidth + TOLERANCE
    }
    const isCut = (element: Element) =>
      element.scrollWidth > element.clientWidth + TOLERANCE &&
      getComputedStyle(element).overflowX !== 'visible' &&
      !element.matches('input, textarea')
    const isSmall = (element: Element) => {
      // A native control in a field of its own, or in its label, is pressed by that.
      const area = element.closest('label, .scenario-field') ?? element
      const { width, height } = area.getBoundingClientRect()
      return Math.min(width, height) < least - 0.5
    }
    return {
      scrolls: scrollWidth > clientWidth ? `${scrollWidth} px wide` : null,
      outside: [...controls, ...texts].filter(isOutside).map(nameOf),
      cut: [...controls, ...texts].filter(isCut).map(nameOf),
      small: controls.filter(isSmall).map(nameOf),
    }
  }, target)
}

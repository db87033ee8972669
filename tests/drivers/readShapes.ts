/** How everything on the page looks, told by its tags, classes and states, without texts, sizes and ids. */
import type { Page } from '@playwright/test'

/** Names of elements with the looks of what they stand in: two pages with the same names differ in words only. */
export async function readShapes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const TOLD =
      /^(?:role|open|disabled|hidden|aria-(?!label|describedby|controls|valuenow|valuetext|valuemax|owns|activedescendant)|data-(?:state|verdict|filled|deciding|decides|change|changed|bad|segment|wrong|settled|ok|failed|execution|class|place))/
    const tell = (element: Element) => {
      const classes = [...element.classList].toSorted().map((name) => `.${name}`)
      const states = [...element.attributes]
        .filter(({ name }) => TOLD.test(name) && !/labelledby/.test(name))
        .map(({ name, value }) => `[${name}=${value}]`)
      return [element.localName, ...classes, ...states.toSorted()].join('')
    }
    const shapes = new Set<string>()
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('script, style, head')) continue
      const around: string[] = []
      for (let at: Element | null = element; at && around.length < 2; at = at.parentElement)
        around.unshift(tell(at))
      shapes.add(around.join(' > '))
    }
    return [...shapes]
  })
}

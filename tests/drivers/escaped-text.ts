/** Finds text on the page that was not translated: the pseudo-locale (#lang=en-XA) puts brackets around what was. */
import type { Page } from '@playwright/test'

/**
 * Every text with letters, seen or only read aloud, that has no brackets. Bytes, code, data and names
 * of the protocol carry translate="no", which also keeps the browser's own translation off them.
 */
export function findEscapedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder']
    const isText = (text: string) => /\p{L}/u.test(text)
    const isTranslated = (text: string) => text.startsWith('[') && text.endsWith(']')
    /** What the drawing library puts into the page itself. */
    const isForeign = (element: Element) => element.closest('.react-flow__attribution') !== null
    const isCode = (element: Element) =>
      element.closest('[translate]')?.getAttribute('translate') === 'no'
    const escaped = new Set<string>()
    const check = (text: string, where: string) => {
      if (isText(text) && !isTranslated(text)) escaped.add(`${where}: ${text}`)
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (element.matches('script, style') || isForeign(element)) continue
      for (const name of ATTRIBUTES) check(element.getAttribute(name) ?? '', name)
      if (isCode(element)) continue
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE)
          check((node.textContent ?? '').trim(), element.className || element.tagName)
    }
    check(document.title, 'title of the page')
    return [...escaped]
  })
}

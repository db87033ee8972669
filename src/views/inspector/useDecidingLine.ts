/** Twelve lines are all that fits: the panel starts at the line that decided, as soon as its content is there. */
import { useEffect, type RefObject } from 'react'

/** The first of these that there is, and of those the first in the panel. */
const DECIDING = [
  'mark[data-decides="true"]',
  'tr[data-verdict="failed"]',
  'tr[data-change="added"]',
  'tr[data-change="changed"]',
  'mark[data-line]',
]

function findFirst(element: HTMLElement): Element | null {
  return DECIDING.reduce<Element | null>(
    (found, selector) => found ?? element.querySelector(selector),
    null,
  )
}

/** `what`: names what the panel shows; it scrolls once for each, and not at all for null. */
export function useDecidingLine(panel: RefObject<HTMLElement | null>, what: string | null): void {
  useEffect(() => {
    const element = panel.current
    if (!element || what === null) return undefined
    const show = () => {
      const line = findFirst(element)
      line?.scrollIntoView({ block: 'center' })
      return line !== null
    }
    if (show()) return undefined
    const observer = new MutationObserver(() => {
      if (show()) observer.disconnect()
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [panel, what])
}

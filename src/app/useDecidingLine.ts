/** Twelve lines are all that fits: the panel starts at the line that decided, as soon as its content is there. */
import { useEffect, type RefObject } from 'react'

const DECIDING = [
  'tr[data-verdict="failed"]',
  'tr[data-change="added"]',
  'tr[data-change="changed"]',
  'mark.inspector-http-line',
].join(', ')

/** `what`: names what the panel shows; it scrolls once for each, and not at all for null. */
export function useDecidingLine(panel: RefObject<HTMLElement | null>, what: string | null): void {
  useEffect(() => {
    const element = panel.current
    if (!element || what === null) return undefined
    const show = () => {
      const line = element.querySelector(DECIDING)
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

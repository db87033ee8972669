/**
 * A click on a line of a message, of code or of a table spotlights it while presenting; another click, or
 * the next hop, puts it out. The lines belong to the inspector, which knows nothing of presenting.
 */
import { useEffect, type RefObject } from 'react'

const LINES =
  '.inspector-http-line, .inspector-code-line, .inspector-sql-line, tbody tr, .inspector-pairs > div'

export function useLineSpotlight(panel: RefObject<HTMLElement | null>, cursor: number): void {
  useEffect(() => {
    const element = panel.current
    if (!element) return undefined
    let lit: HTMLElement | null = null
    const light = (line: HTMLElement | null) => {
      delete lit?.dataset['spotlight']
      lit = line
      if (lit) lit.dataset['spotlight'] = 'on'
      element.toggleAttribute('data-spotlit', lit !== null)
    }
    const onClick = ({ target }: MouseEvent) => {
      const line = target instanceof Element ? target.closest<HTMLElement>(LINES) : null
      if (line) light(line === lit ? null : line)
    }
    element.addEventListener('click', onClick)
    return () => {
      light(null)
      element.removeEventListener('click', onClick)
    }
  }, [panel, cursor])
}

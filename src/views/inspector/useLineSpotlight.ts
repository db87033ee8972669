/** A click on a line of a message, of code or of a table spotlights it while presenting; another click puts it out. */
import { useEffect, type RefObject } from 'react'

const LINES = '[data-line]'

/** `line` counts from 0; one beyond the last is the last. `onLine`: another is wanted. */
export function useLineSpotlight(
  panel: RefObject<HTMLElement | null>,
  line: number | null,
  onLine: (line: number | null) => void,
): void {
  useEffect(() => {
    const element = panel.current
    if (!element || line === null) return undefined
    let lit: HTMLElement | undefined
    const light = () => {
      const lines = listLines(element)
      lit = lines[Math.min(line, lines.length - 1)]
      if (!lit) return
      observer.disconnect()
      // Where the keys have gone beyond the end, the next one back is the last but one.
      if (line >= lines.length) onLine(lines.length - 1)
      lit.dataset['spotlight'] = 'on'
      element.toggleAttribute('data-spotlit', true)
      lit.scrollIntoView({ block: 'nearest' })
    }
    // The key may come before what the panel shows has come.
    const observer = new MutationObserver(light)
    observer.observe(element, { childList: true, subtree: true })
    light()
    return () => {
      observer.disconnect()
      delete lit?.dataset['spotlight']
      element.toggleAttribute('data-spotlit', false)
    }
  }, [panel, line, onLine])

  useEffect(() => {
    const element = panel.current
    if (!element) return undefined
    const onClick = ({ target }: MouseEvent) => {
      const clicked = target instanceof Element ? target.closest<HTMLElement>(LINES) : null
      if (!clicked) return
      onLine(clicked.dataset['spotlight'] === 'on' ? null : listLines(element).indexOf(clicked))
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [panel, onLine])
}

function listLines(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(LINES)]
}

/** What scrolls by keys says so itself: who listens to the keys knows nothing else of it. */

/** Spread over what can have the focus, and then keeps its own keys. */
export const SCROLLS = { tabIndex: 0, 'data-scrolls': true } as const

/** Whether the keys that scroll belong to this place. */
export function scrollsItself(target: Element): boolean {
  return target.closest('[data-scrolls]') !== null
}

/** Spread over the one panel that is scrolled while presenting, wherever the focus is. */
export const PRESENTED_PANEL = { 'data-presented-panel': true } as const

export function findPresentedPanel(): Element | null {
  return document.querySelector('[data-presented-panel]')
}

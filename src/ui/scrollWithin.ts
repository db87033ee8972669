/** Brings an element into the upper third of its own scrolling box; the page stays where it is. */
export function scrollWithin(box: HTMLElement, element: HTMLElement): void {
  const offsetPx = element.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop += offsetPx - box.clientHeight / 3
}

/** The button of a box in its own picture: there may be two of them, and an id may have any letters. */
export function findBox(root: HTMLElement | null, id: string): HTMLElement | null {
  const boxes = root?.querySelectorAll<HTMLElement>('[data-box]') ?? []
  return [...boxes].find(({ dataset }) => dataset['box'] === id) ?? null
}

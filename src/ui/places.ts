export type Placed<T> = { readonly place: number; readonly item: T }

/** For lists that a recording fixes for good: lines, words, rows. Their place is all that tells them apart. */
export function places<T>(items: readonly T[]): readonly Placed<T>[] {
  return items.map((item, place) => ({ place, item }))
}

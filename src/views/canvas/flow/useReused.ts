/** The nodes and edges of the last frame, where they are the same in this one: React Flow draws only what is new. */
import { useState } from 'react'

type Item = { readonly id: string; readonly data?: object }

export function useReused<T extends Item>(items: T[]): T[] {
  const [reuse] = useState(createReuse<T>)
  return reuse(items)
}

function createReuse<T extends Item>(): (items: T[]) => T[] {
  let known: T[] = []
  return (items) => {
    const previous = new Map(known.map((item) => [item.id, item]))
    const reused = items.map((item) => {
      const before = previous.get(item.id)
      return before && isSame(before, item) ? before : item
    })
    const isAllSame =
      reused.length === known.length && reused.every((item, index) => item === known[index])
    if (!isAllSame) known = reused
    return known
  }
}

/** Functions are compared by identity, everything else by value. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)))
  )
}

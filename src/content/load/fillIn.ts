/** The texts of a language that is not complete, with another one standing in for what is missing. */
import type { Partly } from '../text-shapes'

type Tree = { readonly [key: string]: string | Tree }

export function fillIn<T extends object>(partial: Partly<T>, otherwise: T): T {
  return merge(partial as Tree, otherwise as unknown as Tree) as unknown as T
}

function merge(partial: Tree, otherwise: Tree): Tree {
  return Object.fromEntries(
    Object.entries(otherwise).map(([key, text]) => {
      const own = partial[key]
      if (own === undefined) return [key, text]
      return [key, typeof own === 'string' || typeof text === 'string' ? own : merge(own, text)]
    }),
  )
}

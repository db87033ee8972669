/** What may come with the second paint: the first one is the picture's. */
import { useDeferredValue, type ReactNode } from 'react'

export function SecondPaint({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) && children
}

/** Swipes of a finger or pen over an element. A mouse does not swipe: it has the buttons. */
import { useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react'
import { getSwipe, type Swipe, type Touch } from '../lib/swipe'

export function useSwipe(onSwipe: (swipe: Swipe) => void) {
  const start = useRef<(Touch & { readonly id: number }) | null>(null)
  const act = useRef(onSwipe)
  useLayoutEffect(() => {
    act.current = onSwipe
  })
  return useMemo(
    () => ({
      onPointerDown: (event: PointerEvent) => {
        // A second finger zooms.
        const isFirst = event.isPrimary && event.pointerType !== 'mouse'
        // What stands in a panel over the element is no part of it, whoever rendered it.
        const isInside = event.currentTarget.contains(event.target as Node)
        const { clientX: x, clientY: y, pointerId: id } = event
        start.current = isFirst && isInside ? { x, y, id } : null
      },
      onPointerUp: (event: PointerEvent) => {
        const from = start.current
        start.current = null
        if (from?.id !== event.pointerId) return
        const swipe = getSwipe(from, { x: event.clientX, y: event.clientY })
        if (swipe) act.current(swipe)
      },
      // The browser has taken the finger to scroll with it.
      onPointerCancel: () => {
        start.current = null
      },
    }),
    [],
  )
}

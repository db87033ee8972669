/**
 * On a page that scrolls, what stands under the picture may lie over its foot, and the place where the request is
 * may be up out of the window: then the page scrolls just as far as it takes to see that box.
 */
import { useEffect, type RefObject } from 'react'
import { useStore } from 'reactflow'
import { findBox } from './findBox'

/** Between the box and what would cover it, px: the ring around the box is wider than the box. */
const MARGIN = 10

function show(picture: HTMLElement, box: HTMLElement, cover: HTMLElement | null): void {
  const { top, bottom } = box.getBoundingClientRect()
  const floor = cover?.getBoundingClientRect().top ?? window.innerHeight
  // Who has scrolled past the picture is reading something else.
  if (picture.getBoundingClientRect().bottom < window.innerHeight / 2) return
  const hidden = Math.min(bottom + MARGIN - floor, top - MARGIN)
  if (hidden > 0) window.scrollBy(0, hidden)
  else if (top < MARGIN) window.scrollBy(0, top - MARGIN)
}

type InSightProps = {
  readonly wrapper: RefObject<HTMLElement | null>
  /** What may lie over the foot of the picture; without it only the window ends it. */
  readonly cover: RefObject<HTMLElement | null> | undefined
  /** The box where the request is. */
  readonly active: string
  /** With each hop what covers the picture may grow. */
  readonly cursor: number
}

/** Inside the picture, for it has to wait until that is fitted into its place. */
export function InSight({ wrapper, cover, active, cursor }: InSightProps) {
  const zoom = useStore(({ transform: [x, y, zoom] }) =>
    x === 0 && y === 0 && zoom === 1 ? null : zoom,
  )
  useEffect(() => {
    const box = findBox(wrapper.current, active)
    if (zoom !== null && wrapper.current && box) show(wrapper.current, box, cover?.current ?? null)
  }, [wrapper, cover, active, cursor, zoom])
  return null
}

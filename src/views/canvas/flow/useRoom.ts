/** The room that the picture has on a stage, followed live; null where it is fitted in instead. */
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Stage } from '../layout/stage-sizes'

type Room = Omit<Stage, 'nameOf' | 'neverReached'>

export function useRoom(wrapper: RefObject<HTMLElement | null>, staged: boolean): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const element = wrapper.current
    if (!staged || !element) return undefined
    const measure = () =>
      setRoom({
        widthPx: element.clientWidth,
        heightPx: element.clientHeight,
        unitPx: window.innerHeight / 100,
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [wrapper, staged])
  return staged ? room : null
}

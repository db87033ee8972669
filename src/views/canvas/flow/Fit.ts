/**
 * Keeps the whole picture in view: it is never panned or zoomed by hand. The bounds come from the
 * layout and not from the library, which learns of new boxes only after the next paint.
 */
import { useLayoutEffect } from 'react'
import { getViewportForBounds, useReactFlow, useStore } from 'reactflow'
import { getBounds, type Layout } from '../layout/geometry'

const PADDING = 0.035
export const SMALLEST_ZOOM = 0.2
const LARGEST_ZOOM = 1.6

type FitProps = { readonly layout: Layout; readonly staged: boolean }

export function Fit({ layout, staged }: FitProps) {
  const { setViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const root = useStore((state) => state.domNode)
  useLayoutEffect(() => {
    if (width === 0 || height === 0) return
    const bounds = getBounds(layout)
    const [largest, padding] = staged ? [1, 0] : [LARGEST_ZOOM, PADDING]
    const fitting = getViewportForBounds(bounds, width, height, SMALLEST_ZOOM, largest, padding)
    // For what may not shrink with the picture.
    root?.style.setProperty('--zoom', String(fitting.zoom))
    void setViewport(fitting)
  }, [setViewport, layout, staged, width, height, root])
  return null
}

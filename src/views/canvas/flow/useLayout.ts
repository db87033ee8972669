/** Where everything stands, and what the lanes between are called; worked out anew only when something of it changes. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { remember } from '../../../lib/remember'
import type { Closed } from '../../../trace/stops'
import type { Trace } from '../../../trace/trace'
import { layoutTrace, type Layout } from '../layout/geometry'
import type { Orientation } from '../layout/sizes'
import type { Stage } from '../layout/stage-sizes'
import { getLanes, type LaneLine } from '../layout/ways'

type LayoutInput = {
  readonly trace: Trace
  readonly closed: Closed
  readonly orientation: Orientation
  /** null: it is fitted in. */
  readonly room: Pick<Stage, 'widthPx' | 'heightPx' | 'unitPx'> | null
  readonly nameOf: (id: string) => string
}

export function useLayout({ trace, closed, orientation, room, nameOf }: LayoutInput): Layout {
  const t = useTranslations('ui.canvas')
  return useMemo(
    () =>
      layoutTrace(
        trace,
        orientation,
        closed,
        room && { ...room, nameOf, neverReached: t('neverReached') },
      ),
    [trace, orientation, closed, room, nameOf, t],
  )
}

export function useLanes(layout: Layout, nameOf: (id: string) => string) {
  const t = useTranslations('ui.canvas')
  const lanes = useMemo(() => getLanes(layout), [layout])
  const nameLane = useMemo(() => {
    const work = ({ lane, near, far }: LaneLine) =>
      t(lane === 'out' ? 'wayOut' : 'wayBack', { near: nameOf(near), far: nameOf(far) })
    return remember(work, new WeakMap())
  }, [nameOf, t])
  return { lanes, nameLane }
}

/** The canvas with everything that it needs of the session. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { usePlayback } from '../playback/usePlayback'
import { offerFaults } from '../sources/simulator/faults'
import type { Trace } from '../trace/trace'
import { Canvas } from '../views/canvas/Canvas'
import type { Orientation } from '../views/canvas/sizes'
import type { Session } from './createSession'
import type { SessionState } from './session-state'
import { useIsUpright } from './useAppearance'
import { useMedia } from './useMedia'

type Props = {
  readonly session: Session
  readonly trace: Trace
  readonly staged?: boolean
  /** Unless said, as the page has room. */
  readonly orientation?: Orientation
  /** A box was chosen; null: its failures are closed again. */
  readonly onSelect: (id: string | null) => void
}

/** What the picture needs to know: not the engine's progress, which would draw it a hundred times. */
function toShown({ closed, selected, run, engine, presenting }: SessionState) {
  const isReady = engine.kind === 'ready'
  return { closed, selected, run, isReady, spotlight: presenting.spotlight }
}

export function Picture({ session, trace, staged = false, orientation, onSelect }: Props) {
  const t = useTranslations('ui.faults')
  const { closed, selected, run, isReady, spotlight } = useStore(session.store, useShallow(toShown))
  const { cursor } = usePlayback(session.playback)
  const upright = useIsUpright()
  // A phone held upright is no stage: there the picture runs downwards and is fitted in.
  const portrait = useMedia('(orientation: portrait)')
  const fitting = (staged ? portrait : upright) ? 'vertical' : 'horizontal'
  const offers = useMemo(() => offerFaults(run), [run])
  return (
    <Canvas
      trace={trace}
      cursor={cursor}
      playback={session.playback}
      orientation={orientation ?? fitting}
      closed={closed}
      staged={staged && !portrait}
      spotlight={spotlight}
      selected={selected}
      offers={offers}
      notice={isReady ? null : t('starting')}
      onSelect={onSelect}
      onClose={() => session.store.setState({ selected: null })}
      onToggleGroup={session.toggleGroup}
      onToggleFault={session.toggleFault}
    />
  )
}

/** The canvas with everything that it needs of the session, and what can fail at the box that was chosen. */
import { lazy, Suspense, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { usePlayback } from '../../playback/usePlayback'
import { offerFaults } from '../../sources/simulator/faults/faults'
import type { Trace } from '../../trace/trace'
import { getParticipant } from '../../trace/questions'
import { useWords } from '../../content/use/useWords'
import { Canvas } from '../../views/canvas/Canvas'
import { findBox } from '../../views/canvas/flow/findBox'
import type { Orientation } from '../../views/canvas/layout/sizes'
import type { Session } from '../session/createSession'
import type { SessionState } from '../state/session-state'
import { useIsUpright } from '../settings/useAppearance'
import { useMedia } from '../../ui/useMedia'

const FaultPanel = lazy(() =>
  import('../../views/break/FaultPanel').then((module) => ({ default: module.FaultPanel })),
)

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

export function SessionCanvas({ session, trace, staged = false, orientation, onSelect }: Props) {
  const t = useTranslations('ui.faults')
  const { closed, selected, run, isReady, spotlight } = useStore(session.store, useShallow(toShown))
  const { cursor } = usePlayback(session.playback)
  const upright = useIsUpright()
  // A phone held upright is no stage: there the picture runs downwards and is fitted in.
  const portrait = useMedia('(orientation: portrait)')
  const fitting = (staged ? portrait : upright) ? 'vertical' : 'horizontal'
  const offers = useMemo(() => offerFaults(run), [run])
  const root = useRef<HTMLDivElement>(null)
  const words = useWords()
  const along = orientation ?? fitting
  const members = offers.filter(
    ({ participant: at }) => at === selected || getParticipant(trace, at)?.group === selected,
  )
  return (
    <>
      <Canvas
        root={root}
        trace={trace}
        cursor={cursor}
        playback={session.playback}
        orientation={along}
        closed={closed}
        staged={staged && !portrait}
        spotlight={spotlight}
        selected={selected}
        offers={offers}
        onSelect={onSelect}
        onToggleGroup={session.toggleGroup}
      />
      {selected !== null && (
        <Suspense>
          <FaultPanel
            key={selected}
            boxId={selected}
            name={words.box(trace, selected)}
            findBox={(id) => findBox(root.current, id)}
            side={along === 'horizontal' ? 'right' : 'bottom'}
            offers={members}
            met={trace.faults}
            notice={isReady ? null : t('starting')}
            onToggle={session.toggleFault}
            onClose={() => session.store.setState({ selected: null })}
          />
        </Suspense>
      )}
    </>
  )
}

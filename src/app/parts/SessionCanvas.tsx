/** The canvas with everything that it needs of the session, and what can fail at the box that was chosen. */
import { Suspense, useMemo, useRef, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Trace } from '../../trace/trace'
import { loadLater } from '../../ui/loadLater'
import { Canvas } from '../../views/canvas/Canvas'
import { findBox } from '../../views/canvas/flow/findBox'
import type { Orientation } from '../../views/canvas/layout/sizes'
import { toRun } from '../../catalog/asked'
import { useFrame } from './useFrame'
import type { Session } from '../session/createSession'
import type { SessionState } from '../state/session-state'
import { useIsUpright } from '../settings/useAppearance'
import { useMedia } from '../../ui/useMedia'

const FaultPanel = loadLater(async () => (await import('../../views/break/FaultPanel')).FaultPanel)

type Props = {
  readonly session: Session
  readonly trace: Trace
  readonly staged?: boolean
  /** What may lie over the foot of the picture. */
  readonly cover?: RefObject<HTMLElement | null>
  /** Unless said, as the page has room. */
  readonly orientation?: Orientation
  /** A box was chosen; null: its failures are closed again. */
  readonly onSelect: (id: string | null) => void
}

/** What the picture needs to know: not the engine's progress, which would draw it a hundred times. */
function toSeen({ selected, asked, engine, presenting }: SessionState) {
  return { selected, asked, isReady: engine.kind === 'ready', spotlight: presenting.spotlight }
}

export function SessionCanvas(props: Props) {
  const { session, trace, staged = false, cover, orientation, onSelect } = props
  const t = useTranslations('ui.faults')
  const { selected, asked, isReady, spotlight } = useStore(session.store, useShallow(toSeen))
  const frame = useFrame(session, trace)
  const upright = useIsUpright()
  // A phone held upright is no stage: there the picture runs downwards and is fitted in.
  const portrait = useMedia('(orientation: portrait)')
  const fitting = (staged ? portrait : upright) ? 'vertical' : 'horizontal'
  const along = orientation ?? fitting
  const root = useRef<HTMLDivElement>(null)
  const broken = useMemo(() => new Set<string>(toRun(asked).faults), [asked])
  const { view } = session
  return (
    <>
      <Canvas
        root={root}
        cover={cover}
        frame={frame}
        playback={session.playback}
        orientation={along}
        staged={staged && !portrait}
        spotlight={spotlight}
        selected={selected}
        onSelect={onSelect}
        onToggleGroup={view.toggleGroup}
      />
      {selected !== null && (
        <Suspense>
          <FaultPanel
            key={selected}
            boxId={selected}
            findBox={(id) => findBox(root.current, id)}
            side={along === 'horizontal' ? 'right' : 'bottom'}
            trace={trace}
            broken={broken}
            notice={isReady ? null : t('starting')}
            onToggle={session.toggleFault}
            onClose={() => view.select(null)}
          />
        </Suspense>
      )}
    </>
  )
}

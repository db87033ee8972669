/** The page in front of a class: the caption leads, one panel fills the rest, progress, nothing else. */
import './presenting.css'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Caption } from '../../views/captions/Caption'
import { HopStatus } from '../../views/captions/HopStatus'
import { Progress } from '../../views/hops/Progress'
import { PresentedInspector } from '../../views/inspector/PresentedInspector'
import { useFrame } from '../parts/useFrame'
import type { Session } from '../session/createSession'
import type { Shown } from '../state/session-state'
import { ViewBoundary } from '../parts/ViewBoundary'
import { LargePointer } from './LargePointer'
import { Notices } from '../parts/Notices'
import { SessionParticipants } from '../parts/SessionParticipants'
import { SessionCanvas } from '../parts/SessionCanvas'
import { toggleSpotlight } from '../commands/run-command'
import { PresentedHops } from './PresentedHops'
import { PresentingBar } from './PresentingBar'
import { useStage } from './useStage'

type Props = { readonly session: Session; readonly shown: Shown }

/** What was pointed at belongs to its hop. */
function useLightsOut(session: Session, cursor: number): void {
  const shown = useRef(cursor)
  useEffect(() => {
    if (shown.current === cursor) return
    shown.current = cursor
    const { spotlight, line } = session.store.getState().presenting
    if (spotlight !== null || line !== null) session.view.present({ spotlight: null, line: null })
  }, [session, cursor])
}

export function Presenting({ session, shown: { trace, asked } }: Props) {
  const t = useTranslations('ui.present')
  const titles = useTranslations('scenarios')
  const { presenting, tab } = useStore(
    session.store,
    useShallow(({ presenting, tab }) => ({ presenting, tab })),
  )
  const frame = useFrame(session, trace)
  const { cursor } = frame
  const spotlight = useCallback(
    (id: string | null) => id !== null && toggleSpotlight(session, id),
    [session],
  )
  useStage(session)
  const spotlightLine = useCallback(
    (line: number | null) => session.view.present({ line }),
    [session],
  )
  useLightsOut(session, cursor)
  return (
    <main className="presenting" aria-label={t('label')} data-panel={presenting.panel}>
      <h1 className="visually-hidden">{titles(`${asked.scenario}.title`)}</h1>
      <Notices session={session} />
      <Caption frame={frame} look="presented" />
      <HopStatus frame={frame} />
      <div className="presenting-panel">
        <ViewBoundary resetOn={[trace, cursor, presenting.panel, tab]}>
          {presenting.panel === 'picture' ? (
            <SessionCanvas session={session} trace={trace} onSelect={spotlight} staged />
          ) : (
            <PresentedInspector
              frame={frame}
              tab={tab}
              onTab={session.view.setTab}
              line={presenting.line}
              onLine={spotlightLine}
            />
          )}
        </ViewBoundary>
      </div>
      <Progress frame={frame} />
      <SessionParticipants session={session} trace={trace} />
      <PresentedHops session={session} trace={trace} />
      <PresentingBar session={session} trace={trace} />
      {presenting.pointer && <LargePointer />}
      {presenting.blank && (
        <div className="presenting-blank">
          <p className="visually-hidden" role="alert">
            {t('blanked')}
          </p>
        </div>
      )}
    </main>
  )
}

/** The page in front of a class: the caption leads, one panel fills the rest, progress, nothing else. */
import './presenting.css'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Caption } from '../../views/captions/Caption'
import { HopStatus } from '../../views/captions/HopStatus'
import { Progress } from '../../views/hops/Progress'
import { Inspector } from '../../views/inspector/Inspector'
import { useFrame } from '../parts/useFrame'
import type { Session } from '../session/createSession'
import type { Shown } from '../state/session-state'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { LargePointer } from './LargePointer'
import { Notices } from '../parts/Notices'
import { SessionParticipants } from '../parts/SessionParticipants'
import { SessionCanvas } from '../parts/SessionCanvas'
import { toggleSpotlight } from '../commands/run-command'
import { PresentedHops } from './PresentedHops'
import { PresentingBar } from './PresentingBar'
import { useDecidingLine } from './useDecidingLine'
import { useLineSpotlight } from './useLineSpotlight'
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
  const details = useRef<HTMLDivElement>(null)
  const spotlight = useCallback(
    (id: string | null) => id !== null && toggleSpotlight(session, id),
    [session],
  )
  useStage(session)
  const spotlightLine = useCallback(
    (line: number | null) => session.view.present({ line }),
    [session],
  )
  useLineSpotlight(details, presenting.line, spotlightLine)
  // An explanation is read from its beginning, whatever table stands below it.
  const isRead = presenting.panel === 'picture' || tab === 'explain'
  useDecidingLine(details, isRead ? null : `${cursor} ${tab}`)
  useLightsOut(session, cursor)
  return (
    <main className="presenting" aria-label={t('label')} data-panel={presenting.panel}>
      <h1 className="visually-hidden">{titles(`${asked.scenario}.title`)}</h1>
      <Notices session={session} />
      <Caption frame={frame} />
      <HopStatus frame={frame} />
      <div className="presenting-panel" ref={details}>
        <ErrorBoundary resetOn={[trace, cursor, presenting.panel, tab]}>
          {presenting.panel === 'picture' ? (
            <SessionCanvas session={session} trace={trace} onSelect={spotlight} staged />
          ) : (
            <Inspector frame={frame} tab={tab} onTab={session.view.setTab} scenario={null} />
          )}
        </ErrorBoundary>
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

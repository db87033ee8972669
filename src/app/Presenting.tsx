/** The page in front of a class: the caption leads, one panel fills the rest, progress, nothing else. */
import './presenting.css'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { usePlayback } from '../playback/usePlayback'
import type { Trace } from '../trace/trace'
import { Caption } from '../views/captions/Caption'
import { HopStatus } from '../views/captions/HopStatus'
import { Progress } from '../views/hops/Progress'
import { Inspector } from '../views/inspector/Inspector'
import type { Session } from './createSession'
import { ErrorBoundary } from './ErrorBoundary'
import { LargePointer } from './LargePointer'
import { Notices } from './Notices'
import { Participants } from './Participants'
import { Picture } from './Picture'
import { change, toggleSpotlight } from './presenting'
import { PresentedHops } from './PresentedHops'
import { PresentingBar } from './PresentingBar'
import { useDecidingLine } from './useDecidingLine'
import { useLineSpotlight } from './useLineSpotlight'
import { useStage } from './useStage'

type Props = { readonly session: Session; readonly trace: Trace }

/** What was pointed at belongs to its hop. */
function useLightsOut(session: Session, cursor: number): void {
  const shown = useRef(cursor)
  useEffect(() => {
    if (shown.current === cursor) return
    shown.current = cursor
    const { spotlight, line } = session.store.getState().presenting
    if (spotlight !== null || line !== null) change(session, { spotlight: null, line: null })
  }, [session, cursor])
}

export function Presenting({ session, trace }: Props) {
  const t = useTranslations('ui.present')
  const titles = useTranslations('scenarios')
  const { presenting, tab, scenario } = useStore(
    session.store,
    useShallow(({ presenting, tab, scenario }) => ({ presenting, tab, scenario })),
  )
  const { cursor } = usePlayback(session.playback)
  const details = useRef<HTMLDivElement>(null)
  const spotlight = useCallback(
    (id: string | null) => id !== null && toggleSpotlight(session, id),
    [session],
  )
  useStage(session)
  const spotlightLine = useCallback((line: number | null) => change(session, { line }), [session])
  useLineSpotlight(details, presenting.line, spotlightLine)
  // An explanation is read from its beginning, whatever table stands below it.
  const isRead = presenting.panel === 'picture' || tab === 'explain'
  useDecidingLine(details, isRead ? null : `${cursor} ${tab}`)
  useLightsOut(session, cursor)
  return (
    <main className="presenting" aria-label={t('label')} data-panel={presenting.panel}>
      <h1 className="visually-hidden">{titles(`${scenario}.title`)}</h1>
      <Notices session={session} />
      <Caption trace={trace} cursor={cursor} />
      <HopStatus trace={trace} cursor={cursor} />
      <div className="presenting-panel" ref={details}>
        <ErrorBoundary resetOn={[trace, cursor, presenting.panel, tab]}>
          {presenting.panel === 'picture' ? (
            <Picture session={session} trace={trace} onSelect={spotlight} staged />
          ) : (
            <Inspector
              trace={trace}
              cursor={cursor}
              tab={tab}
              onTab={(next) => session.store.setState({ tab: next })}
              scenario={null}
            />
          )}
        </ErrorBoundary>
      </div>
      <Progress trace={trace} cursor={cursor} />
      <Participants session={session} trace={trace} />
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

/** Under the picture: transport, list of hops and timeline. */
import { memo, useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { Trace } from '../../trace/trace'
import { HopList } from '../../views/hops/HopList'
import { Timeline } from '../../views/timeline/Timeline'
import type { Session } from '../session/createSession'
import { ViewBoundary } from '../parts/ViewBoundary'
import { SecondPaint } from './SecondPaint'
import { useFrame } from '../parts/useFrame'
import { SteppingControls } from '../parts/SteppingControls'

/** So many hops stand in one row of the list, also where the page is not so wide. */
const ONE_ROW = 36

export const Deck = memo(function Deck({
  session,
  trace,
}: {
  readonly session: Session
  readonly trace: Trace
}) {
  const t = useTranslations('ui')
  const { playback } = session
  const frame = useFrame(session, trace)
  const seek = useCallback((to: number) => playback.send({ type: 'seek', cursor: to }), [playback])
  return (
    <footer
      className="app-deck"
      data-requests={trace.exchanges.length > 1 ? 'several' : 'one'}
      data-hops={trace.hops.length > ONE_ROW ? 'many' : 'few'}
    >
      <div className="app-transport">
        <SteppingControls session={session} trace={trace} />
        <p className="app-position">
          {t('transport.position', { step: frame.cursor + 1, hops: trace.hops.length })}
        </p>
        <p className="app-hint">{t('transport.hint')}</p>
      </div>
      <div className="app-tracks">
        <SecondPaint>
          <HopList frame={frame} onSeek={seek} />
          <ViewBoundary resetOn={[trace, frame.cursor]}>
            <Timeline frame={frame} onSeek={seek} />
          </ViewBoundary>
        </SecondPaint>
      </div>
    </footer>
  )
})

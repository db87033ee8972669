/** Under the picture: transport, list of hops and timeline. */
import { memo, useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { Trace } from '../../trace/trace'
import { HopList } from '../../views/hops/HopList'
import { Timeline } from '../../views/timeline/Timeline'
import type { Session } from '../session/createSession'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { SecondPaint } from './SecondPaint'
import { useFrame } from '../parts/useFrame'
import { SteppingControls } from '../parts/SteppingControls'

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
    <footer className="app-deck">
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
          <ErrorBoundary resetOn={[trace, frame.cursor]}>
            <Timeline frame={frame} onSeek={seek} />
          </ErrorBoundary>
        </SecondPaint>
      </div>
    </footer>
  )
})

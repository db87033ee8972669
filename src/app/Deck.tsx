/** Under the picture: transport, list of hops and timeline. */
import { memo, useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { usePlayback } from '../playback/usePlayback'
import type { Trace } from '../trace/trace'
import { HopList } from '../views/hops/HopList'
import { Timeline } from '../views/timeline/Timeline'
import type { Session } from './createSession'
import { ErrorBoundary } from './ErrorBoundary'
import { SecondPaint } from './SecondPaint'
import { SteppingControls } from './SteppingControls'

export const Deck = memo(function Deck({
  session,
  trace,
}: {
  readonly session: Session
  readonly trace: Trace
}) {
  const t = useTranslations('ui')
  const { store, playback } = session
  const closed = useStore(store, (state) => state.closed)
  const { cursor } = usePlayback(playback)
  const seek = useCallback((to: number) => playback.send({ type: 'seek', cursor: to }), [playback])
  return (
    <footer className="app-deck">
      <div className="app-transport">
        <SteppingControls session={session} trace={trace} />
        <p className="app-position">
          {t('transport.position', { step: cursor + 1, hops: trace.hops.length })}
        </p>
        <p className="app-hint">{t('transport.hint')}</p>
      </div>
      <div className="app-tracks">
        <SecondPaint>
          <HopList trace={trace} cursor={cursor} onSeek={seek} />
          <ErrorBoundary resetOn={[trace, cursor]}>
            <Timeline trace={trace} cursor={cursor} closed={closed} onSeek={seek} />
          </ErrorBoundary>
        </SecondPaint>
      </div>
    </footer>
  )
})

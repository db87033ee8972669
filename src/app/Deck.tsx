/** Under the picture: transport, list of hops and timeline. */
import { memo, useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { usePlayback } from '../playback/usePlayback'
import type { Trace } from '../trace/trace'
import { Transport, type TransportProps } from '../views/controls/Transport'
import { HopList } from '../views/hops/HopList'
import { Timeline } from '../views/timeline/Timeline'
import type { Session } from './createSession'
import { ErrorBoundary } from './ErrorBoundary'
import { SecondPaint } from './SecondPaint'

export const Deck = memo(function Deck({
  session,
  trace,
}: {
  readonly session: Session
  readonly trace: Trace
}) {
  const t = useTranslations('ui')
  const { store, playback, settings } = session
  const closed = useStore(store, (state) => state.closed)
  const { cursor, playing, speed } = usePlayback(playback)
  const seek = useCallback((to: number) => playback.send({ type: 'seek', cursor: to }), [playback])
  const command = useCallback<TransportProps['onCommand']>(
    (type) => playback.send({ type }),
    [playback],
  )
  const setSpeed = useCallback<TransportProps['onSpeed']>(
    (value) => settings.setState({ speed: value }),
    [settings],
  )
  return (
    <footer className="app-deck">
      <div className="app-transport">
        <Transport
          playing={playing}
          isFirst={cursor === 0}
          isLast={cursor === trace.hops.length - 1}
          speed={speed}
          onCommand={command}
          onSpeed={setSpeed}
        />
        <p className="app-position">
          {t('transport.position', { step: cursor + 1, hops: trace.hops.length })}
        </p>
        <p className="app-hint">{t('transport.hint')}</p>
      </div>
      <div className="app-tracks">
        <SecondPaint>
          <HopList trace={trace} cursor={cursor} onSeek={seek} />
          <ErrorBoundary>
            <Timeline trace={trace} cursor={cursor} closed={closed} onSeek={seek} />
          </ErrorBoundary>
        </SecondPaint>
      </div>
    </footer>
  )
})

/** The page inside another one: picture, caption and transport, in a frame of any size. */
import './embedded.css'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { usePlayback } from '../playback/usePlayback'
import type { Trace } from '../trace/trace'
import { Caption } from '../views/captions/Caption'
import { HopStatus } from '../views/captions/HopStatus'
import type { Session } from './createSession'
import { ErrorBoundary } from './ErrorBoundary'
import { Notices } from './Notices'
import { Participants } from './Participants'
import { Picture } from './Picture'
import { SteppingControls } from './SteppingControls'
import { useHost } from './useHost'
import { useMedia } from './useMedia'

/** Wider, or flatter, the picture has more room from left to right. */
const UPRIGHT = '(max-width: 35rem) and (max-aspect-ratio: 1/1)'

type Props = { readonly session: Session; readonly trace: Trace }

export function Embedded({ session, trace }: Props) {
  const t = useTranslations()
  const scenario = useStore(session.store, (state) => state.scenario)
  const { cursor } = usePlayback(session.playback)
  const upright = useMedia(UPRIGHT)
  const { store } = session
  const select = useCallback((id: string | null) => store.setState({ selected: id }), [store])
  useHost(session, trace)
  return (
    <div className="embedded">
      <main className="app-stage">
        <h1 className="visually-hidden">{t(`scenarios.${scenario}.title`)}</h1>
        <Notices session={session} />
        <ErrorBoundary resetOn={[trace, cursor]}>
          <Picture
            session={session}
            trace={trace}
            orientation={upright ? 'vertical' : 'horizontal'}
            onSelect={select}
          />
        </ErrorBoundary>
        <Caption trace={trace} cursor={cursor} />
        <HopStatus trace={trace} cursor={cursor} />
        <Participants session={session} trace={trace} />
      </main>
      <footer className="embedded-deck">
        <SteppingControls session={session} trace={trace} />
        <p className="embedded-position">
          {t('ui.transport.position', { step: cursor + 1, hops: trace.hops.length })}
        </p>
      </footer>
    </div>
  )
}

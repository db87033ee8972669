/** The page inside another one: picture, caption and transport, in a frame of any size. */
import './embedded.css'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Caption } from '../../views/captions/Caption'
import { HopStatus } from '../../views/captions/HopStatus'
import { useFrame } from '../parts/useFrame'
import type { Session } from '../session/createSession'
import type { Shown } from '../state/session-state'
import { ViewBoundary } from '../parts/ViewBoundary'
import { Notices } from '../parts/Notices'
import { SessionParticipants } from '../parts/SessionParticipants'
import { SessionCanvas } from '../parts/SessionCanvas'
import { SteppingControls } from '../parts/SteppingControls'
import { useHost } from './useHost'
import { useMedia } from '../../ui/useMedia'

/** Wider, or flatter, the picture has more room from left to right. */
const UPRIGHT = '(max-width: 35rem) and (max-aspect-ratio: 1/1)'

type Props = { readonly session: Session; readonly shown: Shown }

export function Embedded({ session, shown }: Props) {
  const t = useTranslations()
  const { trace, asked } = shown
  const frame = useFrame(session, trace)
  const upright = useMedia(UPRIGHT)
  const caption = useRef<HTMLDivElement>(null)
  useHost(session, shown, frame)
  return (
    <div className="embedded">
      <main className="embedded-stage">
        <h1 className="visually-hidden">{t(`scenarios.${asked.scenario}.title`)}</h1>
        <Notices session={session} />
        <ViewBoundary resetOn={[trace, frame.cursor]}>
          <SessionCanvas
            session={session}
            trace={trace}
            cover={caption}
            orientation={upright ? 'vertical' : 'horizontal'}
            onSelect={session.view.select}
          />
        </ViewBoundary>
        <Caption frame={frame} look="embedded" ref={caption} />
        <HopStatus frame={frame} />
        <SessionParticipants session={session} trace={trace} />
      </main>
      <footer className="embedded-deck">
        <SteppingControls session={session} trace={trace} look="embedded" />
        <p className="embedded-position">
          {t('ui.transport.position', { step: frame.cursor + 1, hops: trace.hops.length })}
        </p>
      </footer>
    </div>
  )
}

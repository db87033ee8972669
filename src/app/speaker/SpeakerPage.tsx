/** Everything that the speaker sees once there is a page to follow. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { usePlayback } from '../../playback/usePlayback'
import { getQuestionStop } from '../../trace/answering-hops'
import { HopStatus } from '../../views/captions/HopStatus'
import { HopOutline } from '../../views/hops/HopOutline'
import { TeacherNotes } from '../../views/notes/TeacherNotes'
import { ErrorBoundary } from '../ErrorBoundary'
import { SCROLLS, type SpeakerProps } from './speaker-props'
import { SpeakerControls } from './SpeakerControls'
import { SpeakerHead } from './SpeakerHead'
import { SpeakerStage } from './SpeakerStage'

export function SpeakerPage({ following, frame, isLost }: SpeakerProps) {
  const t = useTranslations('ui.speaker')
  const { trace, shown } = frame
  const { scenario, changed } = shown
  const { cursor } = usePlayback(following.playback)
  // By its content: every message has a list of its own.
  const closedKey = JSON.stringify(shown.closed)
  const closed = useMemo(() => new Set(JSON.parse(closedKey) as readonly string[]), [closedKey])
  const question = useMemo(
    () => getQuestionStop(trace, scenario, closed),
    [trace, scenario, closed],
  )
  return (
    <div className="speaker" data-link={isLost ? 'lost' : 'following'}>
      <SpeakerHead following={following} frame={frame} isLost={isLost} />
      <main className="speaker-main">
        <SpeakerStage following={following} frame={frame} closed={closed} cursor={cursor} />
        <HopStatus trace={trace} cursor={cursor} />
        <section className="speaker-notes" aria-labelledby="speaker-notes">
          <h2 id="speaker-notes">{t('notes')}</h2>
          <div className="speaker-scroll" {...SCROLLS} role="group" aria-labelledby="speaker-notes">
            <ErrorBoundary resetOn={[trace, cursor]}>
              <TeacherNotes
                trace={trace}
                cursor={cursor}
                scenario={scenario}
                closed={closed}
                changed={changed}
              />
            </ErrorBoundary>
          </div>
        </section>
        <section className="speaker-hops" aria-labelledby="speaker-hops" data-scrolls>
          <h2 id="speaker-hops">{t('hops')}</h2>
          <ErrorBoundary resetOn={[trace, cursor]}>
            <HopOutline trace={trace} cursor={cursor} question={question} onSeek={following.seek} />
          </ErrorBoundary>
        </section>
      </main>
      <SpeakerControls following={following} frame={frame} isLost={isLost} cursor={cursor} />
    </div>
  )
}

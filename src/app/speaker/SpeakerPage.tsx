/** Everything that the speaker sees once there is a page to follow. */
import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { getScenario } from '../../catalog/create-run'
import { frameAt } from '../../trace/frameAt'
import { usePlayback } from '../../playback/usePlayback'
import { HopStatus } from '../../views/captions/HopStatus'
import { HopOutline } from '../../views/hops/HopOutline'
import { TeacherNotes } from '../../views/notes/TeacherNotes'
import { ViewBoundary } from '../parts/ViewBoundary'
import { SCROLLS } from '../../ui/scrolling'
import type { SpeakerProps } from './speaker-props'
import { SpeakerControls } from './SpeakerControls'
import { SpeakerHead } from './SpeakerHead'
import { SpeakerStage } from './SpeakerStage'
import { getQuestionStop } from '../../learning/question-stop'

export function SpeakerPage({ following, mirrored, isLost }: SpeakerProps) {
  const t = useTranslations('ui.speaker')
  const [notesId, hopsId] = [useId(), useId()]
  const { trace, shown } = mirrored
  const { scenario, changed } = shown
  const { cursor } = usePlayback(following.playback)
  // By its content: every message has a list of its own.
  const closedKey = JSON.stringify(shown.closed)
  const closed = useMemo(() => new Set(JSON.parse(closedKey) as readonly string[]), [closedKey])
  const frame = frameAt(trace, cursor, { closed })
  const question = useMemo(
    () => getQuestionStop(trace, getScenario(scenario).answeredBy, closed),
    [trace, scenario, closed],
  )
  return (
    <div className="speaker" data-link={isLost ? 'lost' : 'following'}>
      <SpeakerHead following={following} mirrored={mirrored} isLost={isLost} />
      <main className="speaker-main">
        <SpeakerStage following={following} mirrored={mirrored} frame={frame} />
        <HopStatus frame={frame} />
        <section className="speaker-notes" aria-labelledby={notesId}>
          <h2 id={notesId}>{t('notes')}</h2>
          <div className="speaker-scroll" {...SCROLLS} role="group" aria-labelledby={notesId}>
            <ViewBoundary resetOn={[trace, cursor]}>
              <TeacherNotes frame={frame} scenario={scenario} changed={changed} />
            </ViewBoundary>
          </div>
        </section>
        <section className="speaker-hops" aria-labelledby={hopsId} data-scrolls>
          <h2 id={hopsId}>{t('hops')}</h2>
          <ViewBoundary resetOn={[trace, cursor]}>
            <HopOutline frame={frame} question={question} onSeek={following.seek} />
          </ViewBoundary>
        </section>
      </main>
      <SpeakerControls following={following} mirrored={mirrored} isLost={isLost} cursor={cursor} />
    </div>
  )
}

/** This hop with its explanation and its picture, and what the next one will say. */
import { useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/useTextLanguage'
import { useWords } from '../../content/useWords'
import { getStops, hopAt, type Closed } from '../../trace/questions'
import { Canvas } from '../../views/canvas/Canvas'
import { ErrorBoundary } from '../ErrorBoundary'
import type { Following } from './followAudience'
import type { Frame } from './linkMachine'
import { SCROLLS } from './speaker-props'

type Props = {
  readonly following: Following
  readonly frame: Frame
  readonly closed: Closed
  readonly cursor: number
}

export function SpeakerStage({ following, frame, closed, cursor }: Props) {
  const t = useTranslations('ui.speaker')
  const words = useWords()
  const languageOf = useTextLanguage()
  const { trace, shown } = frame
  const hop = hopAt(trace, cursor)
  const caption = words.caption(hop)
  const explanation = words.explanation(hop)
  const next = getStops(trace, closed).find((stop) => stop > cursor) ?? null
  const failed = (verdict: string) => (verdict === 'failed' ? 'is-failed' : '')
  return (
    <div className="speaker-stage">
      <section className="speaker-now" aria-labelledby="speaker-now" {...SCROLLS}>
        <h2 id="speaker-now">{t('now', { step: cursor + 1, hops: trace.hops.length })}</h2>
        <p
          className={`speaker-caption ${failed(hop.verdict)}`}
          data-testid="speaker-caption"
          {...languageOf(caption)}
        >
          {caption}
        </p>
        {explanation && (
          <p className="speaker-explanation" {...languageOf(explanation.text)}>
            {explanation.text}
          </p>
        )}
      </section>
      <section className="speaker-next" aria-labelledby="speaker-next">
        <h2 id="speaker-next">{next === null ? t('nothing') : t('next', { step: next + 1 })}</h2>
        {next !== null && (
          <p
            className={failed(hopAt(trace, next).verdict)}
            data-testid="speaker-next"
            {...languageOf(words.caption(hopAt(trace, next)))}
          >
            {words.caption(hopAt(trace, next))}
          </p>
        )}
      </section>
      <section className="speaker-picture" aria-label={t('picture')} data-blank={shown.blank}>
        <ErrorBoundary resetOn={[trace, cursor]}>
          <Canvas
            trace={trace}
            cursor={cursor}
            playback={following.playback}
            orientation="horizontal"
            closed={closed}
            spotlight={shown.spotlight}
            selected={null}
            offers={[]}
            notice={null}
            onSelect={(id) => id !== null && following.ask({ what: 'spotlight', id })}
            onClose={() => undefined}
            onToggleGroup={(id) => following.ask({ what: 'group', id })}
            onToggleFault={() => undefined}
          />
        </ErrorBoundary>
      </section>
    </div>
  )
}

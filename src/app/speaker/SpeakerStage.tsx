/** This hop with its explanation and its picture, and what the next one will say. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'
import { hopAt } from '../../trace/indexTrace'
import { getStopAfter } from '../../trace/stops'
import { Canvas } from '../../views/canvas/Canvas'
import { ViewBoundary } from '../parts/ViewBoundary'
import type { Following } from './followAudience'
import type { Mirrored } from './linkMachine'
import { SCROLLS } from '../../ui/scrolling'

type Props = {
  readonly following: Following
  readonly mirrored: Mirrored
  readonly frame: Frame
}

export function SpeakerStage({ following, mirrored, frame }: Props) {
  const t = useTranslations('ui.speaker')
  const [nowId, nextId] = [useId(), useId()]
  const { shown } = mirrored
  const { trace, cursor, hop, stops } = frame
  const words = useWords(trace)
  const languageOf = useTextLanguage()
  const caption = words.caption(hop)
  const explanation = words.explanation(hop)
  const next = getStopAfter(stops, cursor)
  const failed = (verdict: string) => (verdict === 'failed' ? 'is-failed' : '')
  return (
    <div className="speaker-stage">
      <section className="speaker-now" aria-labelledby={nowId} {...SCROLLS}>
        <h2 id={nowId}>{t('now', { step: cursor + 1, hops: trace.hops.length })}</h2>
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
      <section className="speaker-next" aria-labelledby={nextId}>
        <h2 id={nextId}>{next === null ? t('nothing') : t('next', { step: next + 1 })}</h2>
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
        <ViewBoundary resetOn={[trace, cursor]}>
          <Canvas
            frame={frame}
            playback={following.playback}
            orientation="horizontal"
            spotlight={shown.spotlight}
            selected={null}
            onSelect={(id) => id !== null && following.ask({ what: 'spotlight', id })}
            onToggleGroup={(id) => following.ask({ what: 'group', id })}
          />
        </ViewBoundary>
      </section>
    </div>
  )
}

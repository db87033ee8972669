/** How far the trip has come, readable from the last row: a number and one mark for each hop. Only to be looked at. */
import './progress.css'
import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { getFailingHop } from '../../trace/questions'
import type { Trace } from '../../trace/trace'
import { toneOf } from './hop-tone'

type Props = { readonly trace: Trace; readonly cursor: number }

export function Progress({ trace, cursor }: Props) {
  const t = useTranslations('ui.present')
  const place = { step: cursor + 1, hops: trace.hops.length }
  const failing = getFailingHop(trace)
  const style: CSSProperties & { '--hops': number } = { '--hops': place.hops }
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={t('progress')}
      aria-valuemin={1}
      aria-valuemax={place.hops}
      aria-valuenow={place.step}
      aria-valuetext={t('position', place)}
      style={style}
    >
      <span className="progress-position">{t('position', place)}</span>
      <span className="progress-marks">
        {trace.hops.map((hop, index) => (
          <span
            key={index}
            className={`progress-mark is-${toneOf(hop)} ${index === failing ? 'is-failing' : ''}`}
            data-place={index < cursor ? 'past' : index === cursor ? 'current' : 'future'}
          />
        ))}
      </span>
    </div>
  )
}

/** How far the trip has come, readable from the last row: a number and one mark for each hop. Only to be looked at. */
import './progress.css'
import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { Frame } from '../../trace/frameAt'
import { indexTrace } from '../../trace/indexTrace'
import { toneOf } from './hop-tone'

export function Progress({ frame }: { readonly frame: Frame }) {
  const { trace, cursor } = frame
  const t = useTranslations('ui.present')
  const place = { step: cursor + 1, hops: trace.hops.length }
  const failing = indexTrace(trace).failing
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
            className={
              frame.isKnown(index)
                ? `progress-mark is-${toneOf(hop)} ${index === failing ? 'is-failing' : ''}`
                : 'progress-mark is-unknown'
            }
            data-place={index < cursor ? 'past' : index === cursor ? 'current' : 'future'}
          />
        ))}
      </span>
    </div>
  )
}

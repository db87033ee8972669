/** How far the trip has come, readable from the last row: a number and one mark for each hop. Only to be looked at. */
import './progress.css'
import { useTranslations } from 'use-intl'
import type { Frame } from '../../trace/frameAt'
import { toneOf } from './hop-tone'

export function Progress({ frame }: { readonly frame: Frame }) {
  const { trace, cursor } = frame
  const t = useTranslations('ui.present')
  const place = { step: cursor + 1, hops: trace.hops.length }
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={t('progress')}
      aria-valuemin={1}
      aria-valuemax={place.hops}
      aria-valuenow={place.step}
      aria-valuetext={t('position', place)}
    >
      <span className="progress-position">{t('position', place)}</span>
      {trace.hops.map((hop, index) => (
        <span
          key={index}
          className={`progress-mark is-${frame.isKnown(index) ? toneOf(hop) : 'unknown'}`}
          data-place={index < cursor ? 'past' : index === cursor ? 'current' : 'future'}
        />
      ))}
    </div>
  )
}

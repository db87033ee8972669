/** The whole run as an animated GIF: it takes some seconds, says how far it is, and can be cancelled. */
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button'
import { MOST_BYTES } from './makeAnimation'
import { useAnimation } from './useAnimation'
import type { PictureProps } from './usePicture'
import type { Save } from './useSaving'

export function AnimationExport(props: PictureProps & { readonly save: Save }) {
  const t = useTranslations('ui.export.animation')
  const { progress, isCancelled, make, cancel } = useAnimation(props)
  return (
    <section className="export-section">
      <h3>{t('title')}</h3>
      <p>{t('hint', { limit: MOST_BYTES / 1_000_000 })}</p>
      {progress ? (
        <div className="export-progress">
          <progress aria-label={t('progress')} max={progress.frames} value={progress.frame} />
          <span>{t('working', { frame: progress.frame, frames: progress.frames })}</span>
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      ) : (
        <Button onClick={() => void make()}>{t('make')}</Button>
      )}
      <p className="export-cancelled" role="status">
        {isCancelled ? t('cancelled') : ''}
      </p>
    </section>
  )
}

/** The whole run as an animated GIF: it takes some seconds, says how far it is, and can be cancelled. */
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { frameAt } from '../../trace/frameAt'
import { hopAt } from '../../trace/indexTrace'
import { planAnimation } from '../../views/canvas/picture/planAnimation'
import { toSvg } from '../../views/canvas/picture/toSvg'
import { makeAnimation, MOST_BYTES, type AnimationJob } from './makeAnimation'
import { getFileName } from './useExportWords'
import { usePicture, type PictureProps } from './usePicture'
import type { Save } from './useSaving'

type Progress = { readonly frame: number; readonly frames: number }

export function AnimationExport(props: PictureProps & { readonly save: Save }) {
  const { frame, tools, save } = props
  const { trace, closed, stops } = frame
  const t = useTranslations('ui.export.animation')
  const [progress, setProgress] = useState<Progress | null>(null)
  const [cancelled, setCancelled] = useState(false)
  const work = useRef<AbortController | null>(null)
  const getPicture = usePicture(props)
  useEffect(() => () => work.current?.abort(), [])

  function planJob(): Omit<AnimationJob, 'signal' | 'onProgress'> {
    const picture = getPicture()
    const frames = planAnimation(stops, (cursor) => picture.words.caption(hopAt(trace, cursor)))
    return {
      frames,
      exact: Object.values(picture.colors).map((hex) => Number.parseInt(hex.slice(1), 16)),
      drawFrame: ({ cursor, travelled }, widthPx, heightPx) =>
        tools.toPixels(
          toSvg({ ...picture, frame: frameAt(trace, cursor, { closed }), travelled }),
          widthPx,
          heightPx,
        ),
    }
  }

  async function make(): Promise<void> {
    const controller = new AbortController()
    work.current = controller
    setCancelled(false)
    await save(
      getFileName(props, '.gif'),
      async () => {
        const job = planJob()
        const frames = job.frames.length
        setProgress({ frame: 0, frames })
        const onProgress = (frame: number) => setProgress({ frame, frames })
        return makeAnimation({ ...job, signal: controller.signal, onProgress })
      },
      controller.signal,
    )
    setProgress(null)
    setCancelled(controller.signal.aborted)
  }

  return (
    <section className="export-section">
      <h3>{t('title')}</h3>
      <p>{t('hint', { limit: MOST_BYTES / 1_000_000 })}</p>
      {progress ? (
        <div className="export-progress">
          <progress aria-label={t('progress')} max={progress.frames} value={progress.frame} />
          <span>{t('working', { frame: progress.frame, frames: progress.frames })}</span>
          <button type="button" className="button" onClick={() => work.current?.abort()}>
            {t('cancel')}
          </button>
        </div>
      ) : (
        <button type="button" className="button" onClick={() => void make()}>
          {t('make')}
        </button>
      )}
      <p className="export-cancelled" role="status">
        {cancelled ? t('cancelled') : ''}
      </p>
    </section>
  )
}

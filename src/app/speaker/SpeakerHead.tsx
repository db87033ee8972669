/** Which lesson this is, for how long it has lasted, and whether the class's page is there. */
import { useEffect, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { Button } from '../../ui/Button'
import { getNowMs } from '../../lib/clock'
import { every } from '../../lib/schedule'
import type { SpeakerProps } from './speaker-props'
import { formatElapsed, getElapsedMs, type StopwatchAction } from './stopwatch'

export function SpeakerHead({ following, mirrored, isLost }: SpeakerProps) {
  const t = useTranslations()
  const { shown } = mirrored
  const title = t(`scenarios.${shown.scenario}.title`)
  return (
    <header className="speaker-head">
      <div className="speaker-title">
        <p>{t('ui.speaker.label')}</p>
        <h1 {...useTextLanguage()(title)}>{title}</h1>
        {shown.changed && <span className="speaker-changed">{t('ui.speaker.changed')}</span>}
      </div>
      <div className="speaker-state" role="status">
        <State shown={shown} isLost={isLost} />
      </div>
      {isLost && (
        <Button onClick={() => window.open(shown.hash)}>{t('ui.speaker.openAgain')}</Button>
      )}
      {!isLost && shown.mode === 'page' && (
        <Button look="primary" onClick={() => following.command('present')}>
          {t('ui.speaker.present')}
        </Button>
      )}
      <Clock following={following} mirrored={mirrored} isLost={isLost} />
    </header>
  )
}

function State({
  shown,
  isLost,
}: Pick<SpeakerProps['mirrored'], 'shown'> & { readonly isLost: boolean }) {
  const t = useTranslations('ui.speaker')
  if (isLost) return <p className="is-lost">{t('lost')}</p>
  if (shown.mode === 'page') return <p>{t('page')}</p>
  if (shown.blank) return <p className="is-blank">{t('blanked')}</p>
  return null
}

function Clock({ following, mirrored, isLost }: SpeakerProps) {
  const t = useTranslations('ui.speaker')
  const locale = useLocale()
  const [nowMs, setNowMs] = useState(getNowMs)
  useEffect(() => every(() => setNowMs(getNowMs()), 1000), [])
  const { stopwatch } = mirrored.shown
  const act = (action: StopwatchAction) => following.ask({ what: 'stopwatch', action })
  const isPaused = stopwatch !== null && stopwatch.pausedMs !== null
  return (
    <div className="speaker-clock">
      {stopwatch && (
        <>
          <p role="timer" aria-label={t('elapsed')} data-paused={isPaused}>
            <span>{t('elapsed')}</span>{' '}
            <b>{formatElapsed(getElapsedMs(stopwatch, nowMs), locale)}</b>
          </p>
          <Button disabled={isLost} onClick={() => act(isPaused ? 'resume' : 'pause')}>
            {t(isPaused ? 'resume' : 'pause')}
          </Button>
          <Button disabled={isLost} onClick={() => act('reset')}>
            {t('reset')}
          </Button>
        </>
      )}
      <p>
        <span>{t('clock')}</span>{' '}
        <b translate="no">{new Date(nowMs).toLocaleTimeString(locale, { timeStyle: 'short' })}</b>
      </p>
    </div>
  )
}

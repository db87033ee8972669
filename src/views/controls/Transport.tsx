/** First, previous, next, last, play and speed. Stepping by hand is the default, so Next leads. */
import './transport.css'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { SPEEDS, type Speed } from '../../playback/playbackMachine'

export type TransportProps = {
  readonly playing: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly speed: Speed
  readonly onCommand: (command: 'first' | 'back' | 'next' | 'last' | 'play' | 'pause') => void
  readonly onSpeed: (speed: Speed) => void
}

const ICONS = {
  first: 'M6 5h2.5v14H6z M19 5v14L9.5 12z',
  back: 'M17 5v14L7 12z',
  next: 'M7 5v14l10-7z',
  last: 'M15.5 5H18v14h-2.5z M5 5l9.5 7L5 19z',
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h3.6v14H7z M13.4 5H17v14h-3.6z',
} as const

function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="currentColor">
      <path d={ICONS[name]} />
    </svg>
  )
}

export const Transport = memo(function Transport(props: TransportProps) {
  const { playing, isFirst, isLast, speed, onCommand, onSpeed } = props
  const t = useTranslations('ui.transport')
  // aria-disabled, not disabled: the button keeps the focus when the trip's end is reached.
  const button = (
    command: 'first' | 'back' | 'next' | 'last',
    label: string,
    off: boolean,
    look = '',
  ) => (
    <button
      type="button"
      className={`transport-button ${look}`}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && onCommand(command)}
    >
      <Icon name={command} />
    </button>
  )
  return (
    <div className="transport" role="group" aria-label={t('label')} dir="ltr">
      {button('first', t('first'), isFirst)}
      {button('back', t('previous'), isFirst)}
      {button('next', t('next'), isLast, 'transport-button--primary')}
      {button('last', t('last'), isLast)}
      <button
        type="button"
        className="transport-button"
        aria-label={t(playing ? 'pause' : 'play')}
        title={t(playing ? 'pause' : 'play')}
        onClick={() => onCommand(playing ? 'pause' : 'play')}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <select
        className="transport-speed"
        aria-label={t('speed')}
        value={speed}
        onChange={(event) => {
          const chosen = SPEEDS.find((value) => String(value) === event.target.value)
          if (chosen) onSpeed(chosen)
        }}
      >
        {SPEEDS.map((value) => (
          <option key={value} value={value}>
            {t('speedValue', { speed: value })}
          </option>
        ))}
      </select>
    </div>
  )
})

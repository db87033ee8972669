/** First, previous, next, last, play and speed. Stepping by hand is the default, so Next leads. */
import './transport.css'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { SPEEDS, type Speed } from '../../playback/playbackMachine'
import { IconButton } from '../../ui/Button'
import { joinClasses } from '../../ui/joinClasses'
import { isStepOff, STEPS, useStepWords, type StepCommand } from './steps'

export type TransportProps = {
  readonly playing: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly speed: Speed
  readonly onCommand: (command: StepCommand) => void
  readonly onSpeed: (speed: Speed) => void
  /** In the frame of another page it may have little width. */
  readonly look?: 'plain' | 'embedded'
}

export const Transport = memo(function Transport(props: TransportProps) {
  const { playing, isFirst, isLast, speed, onCommand, onSpeed, look = 'plain' } = props
  const t = useTranslations('ui.transport')
  const words = useStepWords()
  const play = playing ? 'pause' : 'play'
  return (
    <div className="transport" role="group" aria-label={t('label')} dir="ltr" data-look={look}>
      {STEPS.map((step) => (
        <TransportButton
          key={step}
          command={step}
          label={words[step]}
          off={isStepOff(step, isFirst, isLast)}
          onCommand={onCommand}
        />
      ))}
      <TransportButton command={play} label={words[play]} onCommand={onCommand} />
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

type TransportButtonProps = Pick<TransportProps, 'onCommand'> & {
  readonly command: StepCommand
  readonly label: string
  readonly off?: boolean | undefined
}

function TransportButton({ command, label, off, onCommand }: TransportButtonProps) {
  return (
    <IconButton
      look="own"
      className={joinClasses('transport-button', command === 'next' && 'transport-button--primary')}
      icon={command}
      label={label}
      off={off}
      onClick={() => onCommand(command)}
    />
  )
}

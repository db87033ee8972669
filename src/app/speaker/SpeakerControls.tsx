/** What moves the class's page from here. */
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button'
import { isStepOff, STEPS, useStepWords } from '../../views/controls/steps'
import type { SpeakerProps } from './speaker-props'

export function SpeakerControls(props: SpeakerProps & { readonly cursor: number }) {
  const { following, mirrored, isLost, cursor } = props
  const t = useTranslations('ui')
  const words = useStepWords()
  const { shown, trace } = mirrored
  const isFirst = cursor === 0
  const isLast = cursor === trace.hops.length - 1
  const play = shown.playing ? 'pause' : 'play'
  return (
    <section className="speaker-controls" aria-label={t('transport.label')}>
      {STEPS.map((step) => (
        <Button
          key={step}
          {...(step === 'next' && GO)}
          // A blank screen comes back by it, with the hop that it left.
          off={isStepOff(step, isFirst, isLast) && !(step === 'next' && shown.blank)}
          onClick={() => following.command(step)}
        >
          {words[step]}
        </Button>
      ))}
      <Button off={isLost} onClick={() => following.command('play')}>
        {words[play]}
      </Button>
      <span className="speaker-gap" />
      <Button off={isLost || shown.mode !== 'present'} onClick={() => following.command('blank')}>
        {t(shown.blank ? 'speaker.unblank' : 'speaker.blank')}
      </Button>
    </section>
  )
}

const GO = { look: 'primary', className: 'speaker-go' } as const

/** What moves the class's page from here. */
import { useTranslations } from 'use-intl'
import type { KeyCommand } from '../keys/key-map'
import type { SpeakerProps } from './speaker-props'

export function SpeakerControls(props: SpeakerProps & { readonly cursor: number }) {
  const { following, mirrored, isLost, cursor } = props
  const t = useTranslations('ui')
  const { shown, trace } = mirrored
  const isFirst = cursor === 0
  const isLast = cursor === trace.hops.length - 1
  // aria-disabled, not disabled: the button keeps the focus when the trip's end is reached.
  const button = (command: KeyCommand, label: string, off: boolean, look = '') => (
    <button
      type="button"
      className={`button ${look}`}
      aria-disabled={off}
      onClick={() => !off && following.command(command)}
    >
      {label}
    </button>
  )
  return (
    <section className="speaker-controls" aria-label={t('transport.label')}>
      {button('first', t('transport.first'), isFirst)}
      {button('back', t('transport.previous'), isFirst)}
      {button('next', t('transport.next'), isLast && !shown.blank, 'button--primary speaker-go')}
      {button('last', t('transport.last'), isLast)}
      {button('play', t(shown.playing ? 'transport.pause' : 'transport.play'), isLost)}
      <span className="speaker-gap" />
      {button(
        'blank',
        t(shown.blank ? 'speaker.unblank' : 'speaker.blank'),
        isLost || shown.mode !== 'present',
      )}
    </section>
  )
}

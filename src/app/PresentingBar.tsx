/** What a mouse can do while presenting. It comes with the pointer or the focus, and goes with them. */
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useWords } from '../content/useWords'
import { getParticipant } from '../trace/questions'
import type { Trace } from '../trace/trace'
import { TABS } from './address'
import type { Session } from './createSession'
import { change, runCommand, showPanel, stopPresenting, toggleFullScreen } from './presenting'

type Props = { readonly session: Session; readonly trace: Trace }

export function PresentingBar({ session, trace }: Props) {
  const t = useTranslations('ui')
  const { presenting, tab } = useStore(
    session.store,
    useShallow(({ presenting, tab }) => ({ presenting, tab })),
  )
  const button = (label: string, onClick: () => void, pressed?: boolean) => (
    <button type="button" className="button" aria-pressed={pressed} onClick={onClick}>
      {label}
    </button>
  )
  return (
    <div className="presenting-bar" role="toolbar" aria-label={t('present.label')}>
      {button(t('transport.previous'), () => runCommand(session, 'back', ''))}
      {button(t('transport.next'), () => runCommand(session, 'next', ''))}
      <span className="presenting-bar-gap" />
      {button(
        t('present.picture'),
        () => change(session, { panel: 'picture' }),
        presenting.panel === 'picture',
      )}
      {TABS.map((name) => (
        <span key={name}>
          {button(
            t(`inspector.tabs.${name}`),
            () => showPanel(session, name),
            presenting.panel === 'details' && tab === name,
          )}
        </span>
      ))}
      <span className="presenting-bar-gap" />
      <BreakButton session={session} trace={trace} spotlight={presenting.spotlight} />
      {button(t('speaker.open'), session.openSpeaker)}
      {button(t('present.blank'), () => change(session, { blank: true }))}
      {button(t('present.fullScreen'), () => void toggleFullScreen(session))}
      {button(t('present.leave'), () => stopPresenting(session))}
    </div>
  )
}

/** Breaks the box in the spotlight: a click on a box points at it while presenting. */
function BreakButton({ session, trace, spotlight }: Props & { readonly spotlight: string | null }) {
  const t = useTranslations('ui.present')
  const words = useWords()
  if (spotlight === null) return null
  const participant = getParticipant(trace, spotlight)
  const name = participant ? words.participant(participant) : words.group(spotlight)
  const open = () => {
    change(session, { panel: 'picture' })
    session.store.setState({ selected: spotlight })
  }
  return (
    <button type="button" className="button" onClick={open}>
      {t('break', { name })}
    </button>
  )
}

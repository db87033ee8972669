/** What a mouse can do while presenting. It comes with the pointer or the focus, and goes with them. */
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useWords } from '../../content/use/useWords'
import type { Trace } from '../../trace/trace'
import { Button, IconButton, type IconButtonProps } from '../../ui/Button'
import { useStepWords } from '../../views/controls/steps'
import { TABS } from '../address/address'
import type { Session } from '../session/createSession'
import { runCommand, showPanel, toggleFullScreen } from '../commands/run-command'

type Props = { readonly session: Session; readonly trace: Trace }

/** One row is all that the picture can spare: what is known by its sign has no word. */
function Sign(props: Pick<IconButtonProps, 'icon' | 'label' | 'onClick'>) {
  return <IconButton {...props} className="presenting-bar-icon" />
}

export function PresentingBar({ session, trace }: Props) {
  const t = useTranslations('ui')
  const { presenting, tab } = useStore(
    session.store,
    useShallow(({ presenting, tab }) => ({ presenting, tab })),
  )
  const steps = useStepWords()
  const button = (label: string, onClick: () => void, pressed: boolean) => (
    <Button aria-pressed={pressed} onClick={onClick}>
      {label}
    </Button>
  )
  return (
    <div className="presenting-bar" role="toolbar" aria-label={t('present.label')}>
      {(['back', 'next'] as const).map((step) => (
        <Sign
          key={step}
          icon={step}
          label={steps[step]}
          onClick={() => runCommand(session, step, '')}
        />
      ))}
      <span className="presenting-bar-gap" />
      {button(
        t('present.picture'),
        () => session.view.present({ panel: 'picture' }),
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
      <Sign icon="windows" label={t('speaker.open')} onClick={session.openSpeaker} />
      <Sign
        icon="blank"
        label={t('present.blank')}
        onClick={() => runCommand(session, 'blank', '')}
      />
      <Sign
        icon="full"
        label={t('present.fullScreen')}
        onClick={() => void toggleFullScreen(session)}
      />
      <Sign icon="leave" label={t('present.leave')} onClick={() => session.view.setMode('page')} />
    </div>
  )
}

/** Breaks the box in the spotlight: a click on a box points at it while presenting. */
function BreakButton({ session, trace, spotlight }: Props & { readonly spotlight: string | null }) {
  const t = useTranslations('ui.present')
  const words = useWords(trace)
  if (spotlight === null) return null
  const open = () => {
    session.view.present({ panel: 'picture' })
    session.view.select(spotlight)
  }
  return <Sign icon="break" label={t('break', { name: words.box(spotlight) })} onClick={open} />
}

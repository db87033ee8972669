/** What a mouse can do while presenting. It comes with the pointer or the focus, and goes with them. */
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useWords } from '../../content/use/useWords'
import type { Trace } from '../../trace/trace'
import { TABS } from '../address/address'
import type { Session } from '../session/createSession'
import { runCommand, showPanel, toggleFullScreen } from '../commands/run-command'

type Props = { readonly session: Session; readonly trace: Trace }

/** One row is all that the picture can spare: what is known by its sign has no word. */
const ICONS = {
  back: 'M17 5v14L7 12z',
  next: 'M7 5v14l10-7z',
  break: 'M13 2 5 14h5l-1 8 9-13h-6z',
  speaker: 'M8 8V4h13v10h-3v2h5V2H6v6z M2 9v12h15V9z',
  blank: 'M2 4h20v13H2z M8 19h8v2H8z',
  full: 'M3 3h7v3H6v4H3z M21 21h-7v-3h4v-4h3z M14 3h7v7h-3V6h-4z M10 21H3v-7h3v4h4z',
  leave: 'M5 3 3 5l7 7-7 7 2 2 7-7 7 7 2-2-7-7 7-7-2-2-7 7z',
} as const

type IconButtonProps = {
  readonly icon: keyof typeof ICONS
  readonly label: string
  readonly onClick: () => void
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button presenting-bar-icon"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  )
}

export function PresentingBar({ session, trace }: Props) {
  const t = useTranslations('ui')
  const { presenting, tab } = useStore(
    session.store,
    useShallow(({ presenting, tab }) => ({ presenting, tab })),
  )
  const button = (label: string, onClick: () => void, pressed: boolean) => (
    <button type="button" className="button" aria-pressed={pressed} onClick={onClick}>
      {label}
    </button>
  )
  return (
    <div className="presenting-bar" role="toolbar" aria-label={t('present.label')}>
      <IconButton
        icon="back"
        label={t('transport.previous')}
        onClick={() => runCommand(session, 'back', '')}
      />
      <IconButton
        icon="next"
        label={t('transport.next')}
        onClick={() => runCommand(session, 'next', '')}
      />
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
      <IconButton icon="speaker" label={t('speaker.open')} onClick={session.openSpeaker} />
      <IconButton
        icon="blank"
        label={t('present.blank')}
        onClick={() => runCommand(session, 'blank', '')}
      />
      <IconButton
        icon="full"
        label={t('present.fullScreen')}
        onClick={() => void toggleFullScreen(session)}
      />
      <IconButton
        icon="leave"
        label={t('present.leave')}
        onClick={() => session.view.setMode('page')}
      />
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
  return (
    <IconButton icon="break" label={t('break', { name: words.box(spotlight) })} onClick={open} />
  )
}

/** The top line: which scenario, the engine, and what one can do. */
import './header.css'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '../../ui/Button'
import type { Session } from '../session/createSession'
import { Share } from '../share/Share'
import { EngineBadge } from './EngineBadge'
import { ScenarioPicker } from './ScenarioPicker'

export function Header({ session }: { readonly session: Session }) {
  const t = useTranslations('ui')
  const [open, setOpen] = useState(false)
  const actions = useId()
  return (
    <header className="header" data-open={open}>
      <h1 className="header-brand" translate="no">
        round<span>trip</span>
      </h1>
      <ScenarioPicker session={session} />
      <EngineBadge session={session} />
      <Button
        className="header-menu"
        aria-expanded={open}
        aria-controls={actions}
        onClick={() => setOpen(!open)}
      >
        {t('header.menu')}
      </Button>
      <nav className="header-actions" id={actions}>
        <Actions session={session} />
      </nav>
    </header>
  )
}

function Actions({ session }: { readonly session: Session }) {
  const t = useTranslations('ui')
  const { view, openSpeaker } = session
  return (
    <>
      <Button look="primary" onClick={() => view.setMode('present')}>
        {t('header.present')}
      </Button>
      {/* There is no room for one more word. */}
      <IconButton
        className="header-speaker"
        icon="outlinedWindows"
        sizePx={22}
        label={t('speaker.open')}
        onClick={openSpeaker}
      />
      <Button onClick={() => view.openDialog('editor')}>{t('header.edit')}</Button>
      <Share session={session} />
      <Button look="quiet" className="header-export" onClick={() => view.openDialog('export')}>
        {t('export.open')}
      </Button>
      <Button look="quiet" onClick={() => view.openDialog('keys')}>
        {t('header.help')}
      </Button>
      <Button look="quiet" onClick={() => view.openDialog('settings')}>
        {t('header.settings')}
      </Button>
    </>
  )
}

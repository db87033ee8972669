/** What can be taken along of this very hop: its link, and the line of HTML that shows it in another page. */
import './share.css'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import type { Session } from '../session/createSession'
import { getLinked } from '../state/session-state'
import { toFrameLine } from './toFrameLine'

export function Share({ session }: { readonly session: Session }) {
  const t = useTranslations()
  const id = useId()
  const [open, setOpen] = useState(false)
  const failed = t('ui.share.copyFailed')
  const getFrameLine = () => {
    const scenario = t(`scenarios.${getLinked(session.store.getState()).scenario}.title`)
    return toFrameLine(session.getLink('embed'), t('ui.documentTitle', { scenario }))
  }
  return (
    <>
      <Button look="quiet" popoverTarget={id}>
        {t('ui.share.open')}
      </Button>
      <div
        id={id}
        className="share"
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <>
            <CopyButton
              isBrief
              getText={() => session.getLink()}
              words={{ copy: t('ui.share.link'), copied: t('ui.share.linkCopied'), failed }}
            />
            <CopyButton
              isBrief
              getText={getFrameLine}
              words={{ copy: t('ui.share.embed'), copied: t('ui.share.embedCopied'), failed }}
            />
            <p>{t('ui.share.embedHint')}</p>
          </>
        )}
      </div>
    </>
  )
}

/** A newer version lies ready: offered, never forced, and not at all in front of a class. */
import './update-notice.css'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Button } from '../../ui/Button'
import type { Session } from '../session/createSession'

export function UpdateNotice({ session }: { readonly session: Session }) {
  const t = useTranslations('ui.update')
  const { newVersion, mode } = useStore(
    session.store,
    useShallow(({ newVersion, mode }) => ({ newVersion, mode })),
  )
  return (
    // There from the start: only what changes in it is said.
    <div aria-live="polite">
      {newVersion && mode === 'page' && (
        <div className="update">
          <p>{t('text')}</p>
          <Button onClick={newVersion}>{t('reload')}</Button>
          <Button look="quiet" onClick={() => session.view.offerVersion(null)}>
            {t('later')}
          </Button>
        </div>
      )}
    </div>
  )
}

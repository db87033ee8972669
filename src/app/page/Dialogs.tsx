/** The one dialog that is open: keys, settings, export or the editor of the request. Each is loaded when asked for. */
import { lazy, Suspense, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { toRun } from '../../catalog/asked'
import type { Session } from '../session/createSession'
import { getScenario } from '../../catalog/create-run'

const KeysDialog = lazy(() =>
  import('../settings/KeysDialog').then((m) => ({ default: m.KeysDialog })),
)
const SettingsDialog = lazy(() =>
  import('../settings/SettingsDialog').then((m) => ({ default: m.SettingsDialog })),
)
const ExportDialog = lazy(() =>
  import('../export/OpenExport').then((m) => ({ default: m.OpenExport })),
)
const RequestEditor = lazy(() =>
  import('../../views/editor/RequestEditor').then((m) => ({ default: m.RequestEditor })),
)

export function Dialogs({ session }: { readonly session: Session }) {
  const t = useTranslations('ui.engine')
  const { dialog, asked, isReady } = useStore(
    session.store,
    useShallow((state) => ({
      dialog: state.dialog,
      asked: state.asked,
      isReady: state.engine.kind === 'ready',
    })),
  )
  const close = session.view.closeDialog
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    // The focus goes back to what opened the dialog: a button, or wherever the key was pressed.
    if (dialog !== 'none') opener.current = document.activeElement
    else if (opener.current instanceof HTMLElement) opener.current.focus()
  }, [dialog])
  return (
    <Suspense>
      {dialog === 'keys' && <KeysDialog settings={session.settings} onClose={close} />}
      {dialog === 'settings' && <SettingsDialog session={session} onClose={close} />}
      {dialog === 'export' && <ExportDialog session={session} onClose={close} />}
      {dialog === 'editor' && (
        <RequestEditor
          open
          draft={toRun(asked).request}
          original={getScenario(asked.scenario).request}
          engineNotice={isReady ? null : t('waiting')}
          onRun={session.editRequest}
          onClose={close}
        />
      )}
    </Suspense>
  )
}

/** The one dialog that is open: keys, settings, export or the editor of the request. Each is loaded when asked for. */
import { Suspense, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { toRun } from '../../catalog/asked'
import type { Session } from '../session/createSession'
import { ViewBoundary } from '../parts/ViewBoundary'
import { loadLater } from '../../ui/loadLater'
import { getScenario } from '../../catalog/create-run'

const KeysDialog = loadLater(async () => (await import('../settings/KeysDialog')).KeysDialog)
const SettingsDialog = loadLater(
  async () => (await import('../settings/SettingsDialog')).SettingsDialog,
)
const ExportDialog = loadLater(async () => (await import('../export/OpenExport')).OpenExport)
const RequestEditor = loadLater(
  async () => (await import('../../views/editor/RequestEditor')).RequestEditor,
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
    <ViewBoundary resetOn={[dialog]}>
      <Suspense>
        {dialog === 'keys' && <KeysDialog settings={session.settings} onClose={close} />}
        {dialog === 'settings' && <SettingsDialog session={session} onClose={close} />}
        {dialog === 'export' && <ExportDialog session={session} onClose={close} />}
        {dialog === 'editor' && (
          <RequestEditor
            draft={toRun(asked).request}
            original={getScenario(asked.scenario).request}
            engineNotice={isReady ? null : t('waiting')}
            onRun={session.editRequest}
            onClose={close}
          />
        )}
      </Suspense>
    </ViewBoundary>
  )
}

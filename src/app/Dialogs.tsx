/** The one dialog that is open: keys, settings, export or the editor of the request. Each is loaded when asked for. */
import { Suspense, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { getScenario } from '../sources/simulator/scenarios'
import { parseRequestDraft } from '../trace/parseRequestDraft'
import { loadLater } from '../ui/loadLater'
import type { Session } from './createSession'
import { ErrorBoundary } from './ErrorBoundary'

const KeysDialog = loadLater(async () => (await import('./KeysDialog')).KeysDialog)
const SettingsDialog = loadLater(async () => (await import('./SettingsDialog')).SettingsDialog)
const ExportDialog = loadLater(async () => (await import('./export/OpenExport')).OpenExport)
const RequestEditor = loadLater(
  async () => (await import('../views/editor/RequestEditor')).RequestEditor,
)

export function Dialogs({ session }: { readonly session: Session }) {
  const t = useTranslations('ui.engine')
  const { dialog, run, scenario, isReady } = useStore(
    session.store,
    useShallow((state) => ({
      dialog: state.dialog,
      run: state.run,
      scenario: state.scenario,
      isReady: state.engine.kind === 'ready',
    })),
  )
  const close = () => session.store.setState({ dialog: 'none' })
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    // The focus goes back to what opened the dialog: a button, or wherever the key was pressed.
    if (dialog !== 'none') opener.current = document.activeElement
    else if (opener.current instanceof HTMLElement) opener.current.focus()
  }, [dialog])
  return (
    <ErrorBoundary resetOn={[dialog]}>
      <Suspense>
        {dialog === 'keys' && <KeysDialog settings={session.settings} onClose={close} />}
        {dialog === 'settings' && <SettingsDialog session={session} onClose={close} />}
        {dialog === 'export' && <ExportDialog session={session} onClose={close} />}
        {dialog === 'editor' && (
          <RequestEditor
            open
            draft={run.request}
            original={getScenario(scenario).request}
            engineNotice={isReady ? null : t('waiting')}
            parse={parseRequestDraft}
            onRun={session.editRequest}
            onClose={close}
          />
        )}
      </Suspense>
    </ErrorBoundary>
  )
}

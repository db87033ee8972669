/** The request as a form. What is entered is run for real; what cannot be sent is refused beside its field. */
import { useTranslations } from 'use-intl'
import type { RequestDraft } from '../../catalog/run'
import type { AskedProblem } from '../../catalog/parseAsked'
import { Dialog, DialogHint, DialogPanel, DialogTitle } from '../../ui/Dialog'
import './editor.css'
import { RequestForm } from './RequestForm'

type Props = {
  readonly draft: RequestDraft
  /** The scenario's own request. */
  readonly original: RequestDraft
  /** What a person should know about the engine before they run something. */
  readonly engineNotice?: string | null
  /** Says what is wrong with it; nothing where it is run. */
  readonly onRun: (draft: unknown) => readonly AskedProblem[]
  readonly onClose: () => void
}

export function RequestEditor({ onClose, ...form }: Props) {
  const t = useTranslations('ui.editor')
  return (
    <Dialog onClose={onClose} overlay="editor-overlay">
      <DialogPanel look="own" className="editor" isKept isDescribed>
        <header className="editor-head">
          <DialogTitle className="editor-title">{t('title')}</DialogTitle>
          <DialogHint className="editor-hint">{t('hint')}</DialogHint>
        </header>
        <RequestForm {...form} onClose={onClose} />
      </DialogPanel>
    </Dialog>
  )
}

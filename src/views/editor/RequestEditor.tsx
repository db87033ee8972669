/** The request as a form. What is entered is run for real; what cannot be sent is refused beside its field. */
import { Dialog } from 'radix-ui'
import { useTranslations } from 'use-intl'
import type { RequestDraft } from '../../catalog/run'
import type { AskedProblem } from '../../catalog/parseAsked'
import './editor.css'
import { RequestForm } from './RequestForm'

type Props = {
  readonly open: boolean
  readonly draft: RequestDraft
  /** The scenario's own request. */
  readonly original: RequestDraft
  /** What a person should know about the engine before they run something. */
  readonly engineNotice?: string | null
  /** Says what is wrong with it; nothing where it is run. */
  readonly onRun: (draft: unknown) => readonly AskedProblem[]
  readonly onClose: () => void
}

export function RequestEditor({ open, onClose, ...form }: Props) {
  const t = useTranslations('ui.editor')
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="editor-overlay" />
        {/* A click beside the form is no reason to lose what was entered. */}
        <Dialog.Content className="editor" onInteractOutside={(event) => event.preventDefault()}>
          <header className="editor-head">
            <Dialog.Title className="editor-title">{t('title')}</Dialog.Title>
            <Dialog.Description className="editor-hint">{t('hint')}</Dialog.Description>
          </header>
          <RequestForm {...form} onClose={onClose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

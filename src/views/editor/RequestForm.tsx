/** The fields, the check before running, and the way to the first wrong field. */
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AskedProblem } from '../../catalog/parseAsked'
import type { RequestDraft } from '../../catalog/run'
import type { Problem } from '../../lib/result'
import { Button } from '../../ui/Button'
import { EditorField } from './EditorField'
import { type EditorForm, createForm, nameRows, toDraft } from './editor-form'
import { HeaderRows } from './HeaderRows'
import { TokenFields } from './TokenFields'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const NO_PROBLEMS: readonly AskedProblem[] = []

type Props = {
  readonly draft: RequestDraft
  readonly original: RequestDraft
  readonly engineNotice?: string | null
  /** Says what is wrong with it; nothing where it is run. */
  readonly onRun: (draft: unknown) => readonly AskedProblem[]
  readonly onClose: () => void
}

export function RequestForm({ draft, original, engineNotice, onRun, onClose }: Props) {
  const t = useTranslations('ui.editor')
  const [form, setForm] = useState(() => createForm(draft, original))
  const [problems, setProblems] = useState(NO_PROBLEMS)
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problems.length > 0) element.current?.querySelector<HTMLElement>(WRONG)?.focus()
  }, [problems])
  const change = (part: Partial<EditorForm>) => setForm({ ...form, ...part })
  const problemOf = (field: AskedProblem['field']) =>
    problems.find((found) => found.field === field)?.problem
  const run = (event: SubmitEvent) => {
    event.preventDefault()
    setProblems(nameRows(onRun(toDraft(form, original)), form))
  }
  const restore = () => {
    setForm(createForm(original, original))
    setProblems(NO_PROBLEMS)
  }
  return (
    <form className="editor-form" ref={element} noValidate onSubmit={run}>
      <div className="editor-fields">
        <StartLine form={form} problemOf={problemOf} onChange={change} />
        <HeaderRows
          rows={form.headers}
          problems={problems.filter(({ field }) => field === 'headers')}
          onChange={(headers) => change({ headers })}
        />
        <EditorField label={t('body')} problem={problemOf('body')}>
          {(props) => (
            <textarea
              {...props}
              rows={4}
              value={form.body}
              onChange={(event) => change({ body: event.target.value })}
            />
          )}
        </EditorField>
        <TokenFields
          form={form}
          original={original}
          problem={problemOf('claims')}
          onChange={change}
        />
      </div>
      <footer className="editor-actions">
        {engineNotice && <p className="editor-notice">{engineNotice}</p>}
        <Button look="quiet" className="editor-restore" onClick={restore}>
          {t('restore')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary">
          {t('run')}
        </Button>
      </footer>
    </form>
  )
}

const WRONG = '[aria-invalid="true"]'

type StartLineProps = {
  readonly form: EditorForm
  readonly problemOf: (field: AskedProblem['field']) => Problem | undefined
  readonly onChange: (part: Partial<EditorForm>) => void
}

function StartLine({ form, problemOf, onChange }: StartLineProps) {
  const t = useTranslations('ui.editor')
  const methodsId = useId()
  return (
    <div className="editor-start-line">
      <EditorField label={t('method')} problem={problemOf('method')}>
        {(props) => (
          <input
            {...props}
            list={methodsId}
            value={form.method}
            onChange={(event) => onChange({ method: event.target.value })}
          />
        )}
      </EditorField>
      <datalist id={methodsId}>
        {METHODS.map((method) => (
          <option key={method} translate="no">
            {method}
          </option>
        ))}
      </datalist>
      <EditorField label={t('target')} problem={problemOf('target')}>
        {(props) => (
          <input
            {...props}
            value={form.target}
            onChange={(event) => onChange({ target: event.target.value })}
          />
        )}
      </EditorField>
    </div>
  )
}

/** The bearer token: whether there is one, what it claims, and whether its signature still fits. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Problem } from '../../lib/result'
import type { RequestDraft } from '../../catalog/run'
import { EditorField } from './EditorField'
import { getSignedClaims } from '../../catalog/token-draft'
import type { EditorForm } from './editor-form'

type Props = {
  readonly form: EditorForm
  readonly original: RequestDraft
  readonly problem: Problem | undefined
  readonly onChange: (part: Partial<EditorForm>) => void
}

export function TokenFields({ form, original, problem, onChange }: Props) {
  const t = useTranslations('ui.editor')
  const hintId = useId()
  return (
    <fieldset className="editor-group">
      <legend className="editor-label">{t('token')}</legend>
      <label className="editor-check">
        <input
          type="checkbox"
          checked={form.withToken}
          onChange={(event) => onChange({ withToken: event.target.checked })}
        />
        {t('withToken')}
      </label>
      {form.withToken && (
        <EditorField label={t('claims')} problem={problem}>
          {(props) => (
            <textarea
              {...props}
              rows={Math.min(10, form.claims.split('\n').length + 1)}
              value={form.claims}
              onChange={(event) => onChange({ claims: event.target.value })}
            />
          )}
        </EditorField>
      )}
      {form.withToken && getSignedClaims(original) && (
        <div>
          <label className="editor-check">
            <input
              type="checkbox"
              checked={form.sign}
              aria-describedby={hintId}
              onChange={(event) => onChange({ sign: event.target.checked })}
            />
            {t('sign')}
          </label>
          <p id={hintId} className="editor-hint editor-check-hint">
            {t('signHint')}
          </p>
        </div>
      )}
    </fieldset>
  )
}

/** The header fields as rows; a row more or less at will. */
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Problem } from '../../lib/result'
import type { AskedProblem } from '../../catalog/parseAsked'
import { Button } from '../../ui/Button'
import { CLOSE_MARK } from '../../ui/marks'
import { EditorField } from './EditorField'
import type { HeaderRow } from './editor-form'

type Props = {
  readonly rows: readonly HeaderRow[]
  readonly problems: readonly AskedProblem[]
  readonly onChange: (rows: readonly HeaderRow[]) => void
}

export function HeaderRows({ rows, problems, onChange }: Props) {
  const t = useTranslations('ui.editor')
  const add = () => {
    const id = Math.max(-1, ...rows.map((row) => row.id)) + 1
    onChange([...rows, { id, name: '', value: '' }])
  }
  return (
    <fieldset className="editor-group">
      <legend className="editor-label">{t('headers')}</legend>
      {rows.map((row, index) => (
        <HeaderFields
          key={row.id}
          row={row}
          number={index + 1}
          problem={problems.find((found) => found.index === index)?.problem}
          onChange={(changed) => onChange(rows.with(index, changed))}
          onRemove={() => onChange(rows.filter((other) => other !== row))}
        />
      ))}
      <Button className="editor-add" onClick={add}>
        <span aria-hidden="true">+</span> {t('addHeader')}
      </Button>
    </fieldset>
  )
}

type RowProps = {
  readonly row: HeaderRow
  readonly number: number
  readonly problem: Problem | undefined
  readonly onChange: (row: HeaderRow) => void
  readonly onRemove: () => void
}

/** One line, as it looks; but a line break that was pasted stays, and is refused with the reason. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

function HeaderFields({ row, number, problem, onChange, onRemove }: RowProps) {
  const t = useTranslations('ui.editor')
  const isValueWrong = problem?.code === 'RT305'
  return (
    <div className="editor-header">
      <EditorField
        label={t('headerName', { index: number })}
        isLabelHidden
        problem={isValueWrong ? undefined : problem}
      >
        {(props) => (
          <input
            {...props}
            value={row.name}
            onChange={(event) => onChange({ ...row, name: event.target.value })}
          />
        )}
      </EditorField>
      <EditorField
        label={t('headerValue', { index: number })}
        isLabelHidden
        problem={isValueWrong ? problem : undefined}
      >
        {(props) => (
          <textarea
            {...props}
            className="editor-control editor-line"
            rows={1}
            value={row.value}
            onChange={(event) => onChange({ ...row, value: event.target.value })}
            onKeyDown={submitOnEnter}
          />
        )}
      </EditorField>
      <Button
        look="quiet"
        className="editor-remove"
        aria-label={t('removeHeader', { index: number })}
        onClick={onRemove}
      >
        {CLOSE_MARK}
      </Button>
    </div>
  )
}

/** The talk with the database: the statement with its values, what came back, what it did to tables. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Frame } from '../../trace/frameAt'
import type { QueryEvidence, ResultEvidence, SqlError } from '../../trace/evidence'
import { ChangeTable } from './ChangeTable'
import { CodeTokens } from '../../ui/CodeTokens'
import './data.css'
import { tokenizeSql } from '../../ui/highlight'
import { getStatement } from './hop-content'
import { LINE } from './line'
import { VERDICT_MARKS } from '../../ui/marks'
import { places } from '../../ui/places'
import { SqlTable, SqlValue } from './SqlTable'

export function DataTab({ frame }: { readonly frame: Frame }) {
  const t = useTranslations('ui.inspector.data')
  const { result } = frame.hop.evidence
  const statement = getStatement(frame)
  if (!statement && !result) return <p className="inspector-none">{t('none')}</p>
  return (
    <div className="inspector-stack">
      {statement && <Statement query={statement} title={result ? t('answered') : t('statement')} />}
      {result && <Result result={result} />}
    </div>
  )
}

function Statement({ query, title }: { readonly query: QueryEvidence; readonly title: string }) {
  const t = useTranslations('ui.inspector.data')
  return (
    <section>
      <h3 className="inspector-label">{title}</h3>
      <pre className="inspector-block" translate="no">
        {places(tokenizeSql(query.sql)).map(({ place, item }) => (
          <span key={place} {...LINE} className="inspector-sql-line">
            <CodeTokens line={item} />
            {'\n'}
          </span>
        ))}
      </pre>
      {query.parameters.length > 0 && (
        <dl className="inspector-pairs" aria-label={t('parameters')} translate="no">
          {places(query.parameters).map(({ place, item }) => (
            <div key={place} {...LINE}>
              <dt className="code-number">${place + 1}</dt>
              <dd>= {JSON.stringify(item)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function Result({ result }: { readonly result: ResultEvidence }) {
  const t = useTranslations('ui.inspector.data')
  const headingId = useId()
  const { command, error, tables = [] } = result
  return (
    <>
      <section>
        <h3 className="inspector-label inspector-sql-result" id={headingId}>
          {t('result')}
          <code className="inspector-sql-tag" data-failed={error !== undefined}>
            {error ? (
              <span translate="no">{`${VERDICT_MARKS.failed} ${t('errorFields.code')} ${error.code}`}</span>
            ) : (
              <>
                <span className="visually-hidden">{t('command')} </span>
                <span translate="no">{command}</span>
              </>
            )}
          </code>
        </h3>
        {error && <ErrorFields error={error} />}
        {result.columns.length > 0 && <Rows result={result} headingId={headingId} />}
      </section>
      {tables.map((change) => (
        <ChangeTable key={change.table} change={change} />
      ))}
    </>
  )
}

type RowsProps = { readonly result: ResultEvidence; readonly headingId: string }

function Rows({ result: { columns, rows }, headingId }: RowsProps) {
  const t = useTranslations('ui.inspector.data')
  if (rows.length === 0) return <p className="inspector-note">{t('noRows')}</p>
  return (
    <SqlTable labelledBy={headingId} columns={columns}>
      {places(rows).map(({ place, item: row }) => (
        <tr key={place} {...LINE}>
          {places(row).map(({ place: column, item: value }) => (
            <td key={column}>
              <SqlValue value={value} />
            </td>
          ))}
        </tr>
      ))}
    </SqlTable>
  )
}

function ErrorFields({ error }: { readonly error: SqlError }) {
  const t = useTranslations('ui.inspector.data.errorFields')
  const fields = ['message', 'detail', 'constraint'] as const
  return (
    <dl className="inspector-pairs inspector-sql-error">
      {fields.map((field) => {
        const value = error[field]
        return value === undefined ? null : (
          <div key={field} {...LINE}>
            <dt>{t(field)}</dt>
            <dd translate="no">{value}</dd>
          </div>
        )
      })}
    </dl>
  )
}

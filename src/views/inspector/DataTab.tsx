/** The talk with the database: the statement with its values, what came back, what it did to tables. */
import { useTranslations } from 'use-intl'
import { hopAt } from '../../trace/questions'
import type { QueryEvidence, ResultEvidence, SqlError, Trace } from '../../trace/trace'
import { ChangeTable } from './ChangeTable'
import { CodeTokens } from './CodeTokens'
import './data.css'
import { tokenizeSql } from './highlight'
import { getStatement } from './hop-content'
import { SqlTable, SqlValue } from './SqlTable'

export function DataTab({ trace, cursor }: { readonly trace: Trace; readonly cursor: number }) {
  const t = useTranslations('ui.inspector.data')
  const { query, result } = hopAt(trace, cursor).evidence
  const statement = getStatement(trace, cursor)
  if (!statement && !result) return <p className="inspector-none">{t('none')}</p>
  return (
    <div className="inspector-stack">
      {statement && <Statement query={statement} title={query ? t('statement') : t('answered')} />}
      {result && <Result result={result} />}
    </div>
  )
}

function Statement({ query, title }: { readonly query: QueryEvidence; readonly title: string }) {
  const t = useTranslations('ui.inspector.data')
  return (
    <section>
      <h3 className="inspector-label">{title}</h3>
      <pre className="inspector-block">
        {tokenizeSql(query.sql).map((line, index) => (
          <span key={index} className="inspector-sql-line">
            <CodeTokens line={line} />
            {'\n'}
          </span>
        ))}
      </pre>
      {query.parameters.length > 0 && (
        <dl className="inspector-pairs" aria-label={t('parameters')}>
          {query.parameters.map((value, index) => (
            <div key={index}>
              <dt className="code-number">${index + 1}</dt>
              <dd>= {JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function Result({ result }: { readonly result: ResultEvidence }) {
  const t = useTranslations('ui.inspector.data')
  return (
    <>
      <section className="inspector-stack">
        <h3 className="inspector-label inspector-sql-result">
          {t('result')}
          <code
            className="inspector-sql-tag"
            title={t('command')}
            data-failed={Boolean(result.error)}
          >
            {result.error ? `✕ ${result.error.code}` : result.command}
          </code>
        </h3>
        {result.error && <ErrorFields error={result.error} />}
        <Rows result={result} />
      </section>
      {result.tables?.map((change) => (
        <ChangeTable key={change.table} change={change} />
      ))}
    </>
  )
}

function Rows({ result }: { readonly result: ResultEvidence }) {
  const t = useTranslations('ui.inspector.data')
  if (result.columns.length === 0) return null
  if (result.rows.length === 0) return <p className="inspector-note">{t('noRows')}</p>
  return (
    <SqlTable
      caption={<span className="visually-hidden">{t('result')}</span>}
      columns={result.columns}
    >
      {result.rows.map((row, index) => (
        <tr key={index}>
          {row.map((value, column) => (
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
  const fields = ['code', 'message', 'detail', 'constraint'] as const
  return (
    <dl className="inspector-pairs inspector-sql-error">
      {fields.map((field) => {
        const value = error[field]
        return value === undefined ? null : (
          <div key={field}>
            <dt>{t(field)}</dt>
            <dd>{value}</dd>
          </div>
        )
      })}
    </dl>
  )
}

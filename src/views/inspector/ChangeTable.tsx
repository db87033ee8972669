/** A table before and after a statement: only the rows that the statement touched are spelled out. */
import { useTranslations } from 'use-intl'
import type { TableChange } from '../../trace/trace'
import { SqlTable, SqlValue } from './SqlTable'
import { type CellChange, type RowChange, getRowChanges } from './table-changes'

const MARKS = { added: '+', changed: '~', removed: '−' } as const

export function ChangeTable({ change }: { readonly change: TableChange }) {
  const t = useTranslations('ui.inspector.data')
  const rows = getRowChanges(change)
  const unchanged = rows.filter(({ kind }) => kind === 'unchanged').length
  return (
    <SqlTable
      caption={
        <>
          {t('table', { table: change.table })}
          <span className="inspector-note">
            {' '}
            {t('before')} → {t('after')}
          </span>
        </>
      }
      columns={change.columns}
      lead={t('change')}
    >
      {rows.map((row, index) => (
        <ChangedRow key={index} row={row} />
      ))}
      {unchanged > 0 && (
        <tr>
          <td />
          <td className="inspector-sql-folded" colSpan={change.columns.length}>
            {t('unchanged', { count: unchanged })}
          </td>
        </tr>
      )}
    </SqlTable>
  )
}

function ChangedRow({ row: { kind, cells } }: { readonly row: RowChange }) {
  const t = useTranslations('ui.inspector.data')
  if (kind === 'unchanged') return null
  return (
    <tr data-change={kind}>
      <th scope="row" className="inspector-sql-mark">
        <span aria-hidden="true">{MARKS[kind]}</span>
        <span className="visually-hidden">{t(kind)}</span>
      </th>
      {cells.map((cell, index) => (
        <td key={index} data-changed={cell.changed}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell }: { readonly cell: CellChange }) {
  if (!cell.changed) return <SqlValue value={cell.after} />
  return (
    <>
      <del>
        <SqlValue value={cell.before} />
      </del>
      {' → '}
      <ins>
        <SqlValue value={cell.after} />
      </ins>
    </>
  )
}

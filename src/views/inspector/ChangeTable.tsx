/** A table before and after a statement: only the rows that the statement touched are spelled out. */
import { useTranslations } from 'use-intl'
import type { TableChange } from '../../trace/trace'
import { places } from './places'
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
      {places(rows).map(({ place, item }) => (
        <ChangedRow key={place} row={item} />
      ))}
      {unchanged > 0 && (
        <tr>
          <td className="inspector-sql-folded" colSpan={change.columns.length + 1}>
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
      {places(cells).map(({ place, item }) => (
        <td key={place} data-changed={item.changed}>
          <Cell cell={item} />
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

/** A table before and after a statement: only the rows that the statement touched are spelled out. */
import { useTranslations } from 'use-intl'
import type { TableChange } from '../../trace/evidence'
import { CHANGE_MARKS } from '../../ui/marks'
import { places } from '../../ui/places'
import { LINE } from './line'
import { SqlTable, SqlValue } from './SqlTable'
import { type CellChange, type RowChange, getColumnOrder, getRowChanges } from './table-changes'

export function ChangeTable({ change }: { readonly change: TableChange }) {
  const t = useTranslations('ui.inspector.data')
  const rows = getRowChanges(change)
  const order = getColumnOrder(change.columns, rows)
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
      columns={order.map((column) => change.columns[column] ?? '')}
      lead={t('change')}
    >
      {places(rows).map(({ place, item }) => (
        <ChangedRow key={place} row={item} order={order} />
      ))}
      {unchanged > 0 && (
        <tr {...LINE}>
          <td className="inspector-sql-folded" colSpan={change.columns.length + 1}>
            {t('unchanged', { count: unchanged })}
          </td>
        </tr>
      )}
    </SqlTable>
  )
}

type RowProps = { readonly row: RowChange; readonly order: readonly number[] }

function ChangedRow({ row: { kind, cells }, order }: RowProps) {
  const t = useTranslations('ui.inspector.data')
  if (kind === 'unchanged') return null
  return (
    <tr {...LINE} data-change={kind}>
      <th scope="row" className="inspector-sql-mark">
        <span aria-hidden="true">{CHANGE_MARKS[kind]}</span>
        <span className="visually-hidden">{t(kind)}</span>
      </th>
      {order.map((column) => (
        <Cell key={column} cell={cells[column]} />
      ))}
    </tr>
  )
}

function Cell({ cell }: { readonly cell: CellChange | undefined }) {
  if (!cell?.changed)
    return (
      <td>
        <SqlValue value={cell?.after ?? null} />
      </td>
    )
  return (
    <td data-changed="true">
      <del>
        <SqlValue value={cell.before} />
      </del>
      {' → '}
      <ins>
        <SqlValue value={cell.after} />
      </ins>
    </td>
  )
}

/** What a statement did to the rows of a table. */
import type { TableChange } from '../../trace/evidence'
import type { Json } from '../../trace/trace'

export type CellChange = { readonly before: Json; readonly after: Json; readonly changed: boolean }
export type RowChange = {
  readonly kind: 'added' | 'changed' | 'removed' | 'unchanged'
  readonly cells: readonly CellChange[]
}

/** Rows that stay or come, in the order after the statement; then those that are gone. */
export function getRowChanges({ before, after }: TableChange): readonly RowChange[] {
  const old = new Map(before.map((row) => [key(row), row]))
  const kept = new Set(after.map(key))
  return [
    ...after.map((row) => compareRows(old.get(key(row)), row)),
    ...before.filter((row) => !kept.has(key(row))).map((row) => toRow('removed', row, row)),
  ]
}

/**
 * The order in which columns are shown: the key, then those in which a row has changed, then the
 * others, so that a change is seen before a wide table has to be scrolled.
 */
export function getColumnOrder(
  columns: readonly string[],
  rows: readonly RowChange[],
): readonly number[] {
  const changed = rows.filter(({ kind }) => kind === 'changed')
  const rank = (column: number) => {
    if (column === 0) return 0
    return changed.some(({ cells }) => cells[column]?.changed) ? 1 : 2
  }
  return [...columns.keys()].toSorted((a, b) => rank(a) - rank(b))
}

const key = (row: readonly Json[]) => JSON.stringify(row[0])

function compareRows(before: readonly Json[] | undefined, after: readonly Json[]): RowChange {
  if (!before) return toRow('added', after, after)
  const row = toRow('changed', before, after)
  return row.cells.some(({ changed }) => changed) ? row : { ...row, kind: 'unchanged' }
}

function toRow(
  kind: RowChange['kind'],
  before: readonly Json[],
  after: readonly Json[],
): RowChange {
  const cells = after.map((value, index) => {
    const old = before[index] ?? null
    return { before: old, after: value, changed: JSON.stringify(old) !== JSON.stringify(value) }
  })
  return { kind, cells }
}

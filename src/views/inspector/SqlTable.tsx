/** The frame of a table of the database: scrolls sideways in itself when it is wider than the panel. */
import { type ReactNode, useId } from 'react'
import type { Json } from '../../trace/trace'

type Props = {
  /** What the table is called, unless a heading that stands above it already says so. */
  readonly caption?: ReactNode
  readonly labelledBy?: string
  readonly columns: readonly string[]
  /** Heading of a first column that the table itself does not have. */
  readonly lead?: string
  readonly children: ReactNode
}

export function SqlTable({ caption, labelledBy, columns, lead, children }: Props) {
  const id = useId()
  return (
    // Reachable by keyboard, because it scrolls.
    <section className="inspector-sql-scroll" tabIndex={0} aria-labelledby={labelledBy ?? id}>
      <table className="inspector-sql-table">
        {caption !== undefined && (
          <caption className="inspector-label" id={id}>
            {caption}
          </caption>
        )}
        <thead>
          <tr>
            {lead !== undefined && (
              <th scope="col">
                <span className="visually-hidden">{lead}</span>
              </th>
            )}
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

export function SqlValue({ value }: { readonly value: Json }) {
  if (value === null) return <i className="inspector-muted">NULL</i>
  return typeof value === 'string' ? value : JSON.stringify(value)
}

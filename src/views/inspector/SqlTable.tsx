/** The frame of a table of the database: scrolls sideways in itself when it is wider than the panel. */
import { type ReactNode, useId } from 'react'
import type { Json } from '../../trace/trace'
import { places } from '../../ui/places'

/** What scrolls has to be reachable by keyboard (WCAG 2.1.1). */
const SCROLLS = { tabIndex: 0 }

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
    <section className="inspector-sql-scroll" {...SCROLLS} aria-labelledby={labelledBy ?? id}>
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
            {places(columns).map(({ place, item }) => (
              <th key={place} scope="col" translate="no">
                {item}
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
  if (value === null)
    return (
      <i className="inspector-muted" translate="no">
        NULL
      </i>
    )
  return <span translate="no">{typeof value === 'string' ? value : JSON.stringify(value)}</span>
}

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { QUERY, REFUSED, ROWS, WRITTEN, dataTrace } from '../../../fixtures/data-trace'
import { renderInspector } from '../../../drivers/render-inspector'

const show = (cursor: number) => renderInspector({ trace: dataTrace, cursor, tab: 'data' })
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe('the Data tab', () => {
  it('shows the statement as it was sent, with the value of each parameter', async () => {
    show(QUERY)
    const heading = await screen.findByRole('heading', { name: 'Statement' })
    expect(heading.nextElementSibling?.textContent.trimEnd()).toBe(
      dataTrace.hops[QUERY]?.evidence.query?.sql,
    )
    expect(screen.getByText('$1', { selector: 'dt' }).parentElement).toHaveTextContent('$1= [7,9]')
    expect(screen.getByText('$2', { selector: 'dt' }).parentElement).toHaveTextContent('= "d\'E"')
  })

  it('colours what PostgreSQL knows as words, values apart', async () => {
    show(QUERY)
    expect(await screen.findByText('SELECT')).toHaveClass('code-keyword')
    expect(screen.getByText('ANY')).toHaveClass('code-keyword')
    expect(screen.getByText('$1', { selector: 'pre *' })).toHaveClass('code-number')
  })

  it('shows the rows that came back beside the statement that they answer', async () => {
    show(ROWS)
    expect(await screen.findByText('SELECT 2')).toBeVisible()
    expect(rowsOf(screen.getByRole('table'))).toEqual([
      ['id', 'title', 'stock'],
      ['7', 'The Left Hand of Darkness', '4'],
      ['9', 'NULL', '1'],
    ])
    expect(screen.getByRole('heading', { name: 'The statement that was answered' })).toBeVisible()
    expect(screen.getByText('SELECT')).toBeVisible()
  })

  it('shows what a statement did to a table: changed cells first, old and new, the rest folded', async () => {
    show(WRITTEN)
    expect(rowsOf(await screen.findByRole('table', { name: /Table books/ }))).toEqual([
      ['Change', 'id', 'stock', 'title'],
      ['~changed', '7', '4 → 2', 'The Left Hand of Darkness'],
      ['+added', '10', '6', 'Piranesi'],
      ['−removed', '9', '1', 'NULL'],
      ['2 rows unchanged'],
    ])
    expect(screen.getByText('UPDATE', { selector: 'pre *' })).toBeVisible()
  })

  it('lets tables that scroll be reached by keyboard', async () => {
    show(ROWS)
    const table = await screen.findByRole('table')
    expect(table.parentElement).toHaveAttribute('tabindex', '0')
    expect(table.parentElement).toHaveAccessibleName(/Result/)
  })

  it('shows the fields of an error of the database', async () => {
    show(REFUSED)
    expect(await screen.findByText(/SQLSTATE 23503/)).toBeVisible()
    expect(screen.getByText('order_lines_book_id_fkey', { selector: 'dd' })).toBeVisible()
    expect(screen.getByText(/^Key \(book_id\)=\(999\)/)).toBeVisible()
  })
})

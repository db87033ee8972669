/** A Trace made by hand of business logic that talks to the database: read, write, and a failed write. */
import type { Evidence, Hop, Trace } from '../../../src/trace/trace'
import { sampleTrace } from '../../fixtures/sample-trace'

export const QUERY = 0
export const ROWS = 1
export const WRITTEN = 3
export const REFUSED = 5

const columns = ['id', 'title', 'stock'] as const

function hop(outcome: string, evidence: Evidence, values: Hop['explanation']['values']): Hop {
  const toDatabase = evidence.query !== undefined
  return {
    exchange: 0,
    from: toDatabase ? 'logic' : 'database',
    to: toDatabase ? 'database' : 'logic',
    direction: toDatabase ? 'request' : 'response',
    startMs: 0,
    durationMs: 1,
    outcome,
    verdict: evidence.result?.error ? 'failed' : 'passed',
    execution: 'real',
    state: 'logic',
    explanation: { id: outcome, values },
    evidence,
    code: null,
  }
}

const sent = (
  summary: string,
  sql: string,
  parameters: NonNullable<Evidence['query']>['parameters'],
) => hop('query.sent', { query: { summary, sql, parameters } }, { summary, parameters: '' })

export const dataTrace: Trace = {
  ...sampleTrace,
  hops: [
    sent(
      'SELECT books',
      'SELECT id, title, stock\nFROM books\nWHERE id = ANY($1) AND lang = $2 FOR UPDATE',
      [[7, 9], "d'E"],
    ),
    hop(
      'rows.returned',
      {
        result: {
          command: 'SELECT 2',
          columns,
          rows: [
            [7, 'The Left Hand of Darkness', 4],
            [9, null, 1],
          ],
        },
      },
      { count: 2, summary: 'SELECT books' },
    ),
    sent(
      'UPDATE books',
      'UPDATE books SET stock = stock - $1 WHERE id = $2 RETURNING stock',
      [2, 7],
    ),
    hop(
      'rows.written',
      {
        result: {
          command: 'UPDATE 1',
          columns: ['stock'],
          rows: [[2]],
          tables: [
            {
              table: 'books',
              columns,
              before: [
                [5, 'Kindred', 3],
                [6, 'Solaris', 8],
                [7, 'The Left Hand of Darkness', 4],
                [9, null, 1],
              ],
              after: [
                [5, 'Kindred', 3],
                [6, 'Solaris', 8],
                [7, 'The Left Hand of Darkness', 2],
                [10, 'Piranesi', 6],
              ],
            },
          ],
        },
      },
      { command: 'UPDATE', table: 'books', count: 1 },
    ),
    sent(
      'INSERT order_lines',
      'INSERT INTO order_lines (order_id, book_id) VALUES ($1, $2)',
      [43, 999],
    ),
    hop(
      'query.failed',
      {
        result: {
          command: '',
          columns: [],
          rows: [],
          error: {
            code: '23503',
            message:
              'insert or update on table "order_lines" violates foreign key constraint "order_lines_book_id_fkey"',
            detail: 'Key (book_id)=(999) is not present in table "books".',
            constraint: 'order_lines_book_id_fkey',
          },
        },
      },
      { code: '23503', message: 'violates foreign key constraint' },
    ),
  ],
}

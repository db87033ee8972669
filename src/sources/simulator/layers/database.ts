/** Database: PostgreSQL runs the statement and says what came of it. A violated constraint is an answer, too. */
import { passed } from '../finding'
import { SqlFailure } from '../sql-failure'
import type { Finding, Trip } from '../trip'

export async function executeStatement(trip: Trip): Promise<Finding> {
  const { statement, database } = trip
  if (!statement) throw new Error('there is no statement to execute')
  const result = await database.execute(statement)
  const { command, rows, error } = result
  const seen = { effort: 'rows', evidence: { query: statement, result } } as const
  const answer = { kind: 'result', result } as const
  if (error) {
    const { code, message } = error
    const next = { answer: { kind: 'error', error: new SqlFailure(error) } } as const
    const failed = passed('query.failed', { code, message }, { ...seen, next, to: 'database' })
    return { ...failed, verdict: 'failed' }
  }
  const tables = trip.transaction?.tables ?? []
  const [verb = '', ...counts] = command.split(' ')
  switch (verb) {
    case 'BEGIN':
      return passed('transaction.begun', {}, { ...seen, next: { answer, transaction: { tables } } })
    case 'COMMIT': {
      const next = { answer, transaction: null }
      return passed('transaction.committed', { tables: tables.length }, { ...seen, next })
    }
    case 'ROLLBACK':
      return passed('transaction.rolledBack', {}, { ...seen, next: { answer, transaction: null } })
    case 'SELECT': {
      const values = { count: rows.length, summary: statement.summary }
      return passed('rows.returned', values, { ...seen, next: { answer } })
    }
    default: {
      const table = statement.summary.split(' ')[1] ?? ''
      const values = { command: verb, table, count: Number(counts.at(-1)) }
      const transaction = trip.transaction && { tables: [...new Set([...tables, table])] }
      return passed('rows.written', values, { ...seen, next: { answer, transaction } })
    }
  }
}

/** An error travels back like rows do; in the program of the shop it becomes an exception. */
export function reportError({ answer }: Trip): Finding {
  if (answer.kind !== 'error') throw new Error('there is no error to report')
  const code = answer.error instanceof SqlFailure ? answer.error.code : ''
  return passed('error.reported', { code }, { effort: 'rows' })
}

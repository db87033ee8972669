/** Database: PostgreSQL runs the statement and says what came of it. A violated constraint is an answer, too. */
import type { ResultEvidence } from '../../../../trace/evidence'
import {
  type DatabaseTrouble,
  getTroubleError,
  getUnreachable,
  isUnreachable,
  meetsTrouble,
  raise,
  tellSubject,
} from '../../database/trouble'
import { passed } from '../../record/finding'
import { isConflict, SqlFailure } from '../../database/sql-failure'
import type { Finding, Trip } from '../../drive/trip'

/** Where BEGIN names none (PostgreSQL manual, section 13.2.1). */
const USUAL_LEVEL = 'READ COMMITTED'

export async function executeStatement(trip: Trip): Promise<Finding> {
  const { statement, database } = trip
  if (!statement) throw new Error('there is no statement to execute')
  const trouble = getTrouble(trip)
  const result = await (trouble ? suffer(trouble, trip) : database.execute(statement))
  const { command, rows, error } = result
  const seen = { effort: 'rows', evidence: { query: statement, result } } as const
  const answer = { kind: 'result', result } as const
  if (error) {
    const failure = new SqlFailure(error, statement.summary)
    const conflicts = trip.conflicts + (isConflict(failure) ? 1 : 0)
    const next = { answer: { kind: 'error', error: failure }, conflicts } as const
    const effort = trouble === 'timeout' ? 'patience' : 'rows'
    const details = { ...seen, next, effort, to: 'database' } as const
    if (trouble === 'no-connection') {
      const nobody = passed('database.unreachable', getUnreachable(error), details)
      return { ...nobody, verdict: 'failed' }
    }
    const { code, message } = error
    const about = tellSubject(error, statement.summary, trouble)
    const failed = passed('query.failed', { code, message, about }, details)
    return { ...failed, verdict: 'failed', ...(trouble && { execution: 'simulated' }) }
  }
  const tables = trip.transaction?.tables ?? []
  const [verb = '', ...counts] = command.split(' ')
  switch (verb) {
    case 'BEGIN': {
      const level = /ISOLATION LEVEL (.+)/.exec(statement.sql)?.[1] ?? USUAL_LEVEL
      const next = { answer, transaction: { tables } }
      return passed('transaction.begun', { level }, { ...seen, next })
    }
    case 'COMMIT': {
      const next = { answer, transaction: null }
      return passed('transaction.committed', { tables: tables.length }, { ...seen, next })
    }
    case 'ROLLBACK': {
      const next = { answer, transaction: null }
      return passed('transaction.rolledBack', { tables: tables.length }, { ...seen, next })
    }
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

function getTrouble({ plan, statement, conflicts }: Trip): DatabaseTrouble | null {
  const summary = statement?.summary ?? ''
  return plan.database && meetsTrouble(plan.database, summary, conflicts) ? plan.database : null
}

/** Where there is a connection, PostgreSQL itself reports the modelled error, and its transaction is broken. */
async function suffer(trouble: DatabaseTrouble, { database }: Trip): Promise<ResultEvidence> {
  const error = getTroubleError(trouble)
  if (isUnreachable(trouble)) return { command: '', columns: [], rows: [], error }
  return database.execute({ summary: '', sql: raise(error), parameters: [] })
}

/** An error travels back like rows do; in the program of the shop it becomes an exception. */
export function reportError({ answer, plan }: Trip): Finding {
  if (answer.kind !== 'error') throw new Error('there is no error to report')
  const code = answer.error instanceof SqlFailure ? answer.error.code : ''
  const reporter = plan.database === 'no-connection' ? 'driver' : 'database'
  return passed('error.reported', { code, reporter }, { effort: 'rows' })
}

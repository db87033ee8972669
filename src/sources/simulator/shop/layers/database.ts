/** Database: PostgreSQL runs the statement and says what came of it. A violated constraint is an answer, too. */
import type { Json } from '../../../../lib/json'
import { SqlFailure } from '../handlers/sql-failure'
import type { ServerSetup } from '../setup'

export type Statement = {
  /** Verb and table: "SELECT orders". */
  readonly summary: string
  readonly sql: string
  readonly parameters: readonly Json[]
}

/** Fields of a PostgreSQL error (manual, appendix A and section 55.8). */
export type SqlError = {
  readonly code: string
  readonly message: string
  readonly detail?: string
  readonly constraint?: string
}

/** `command`: the command tag, "SELECT 1", "INSERT 0 1", "BEGIN". */
export type Result = {
  readonly command: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Json[])[]
  readonly error?: SqlError
}

/** An error that PostgreSQL reports is part of the result. */
export type Execute = (statement: Statement) => Promise<Result>

type Asked = { readonly statement: Statement; readonly execute: Execute }

export type DatabaseAnswer = { readonly result: Result } & (
  | {
      readonly kind: 'database.unreachable'
      readonly address: string
      readonly port: number
      readonly error: SqlFailure
    }
  | { readonly kind: 'query.failed'; readonly error: SqlFailure }
  | { readonly kind: 'transaction.begun'; readonly level: string }
  | { readonly kind: 'transaction.committed' }
  | { readonly kind: 'transaction.rolledBack' }
  | { readonly kind: 'rows.returned'; readonly count: number }
  | {
      readonly kind: 'rows.written'
      readonly command: string
      readonly table: string
      readonly count: number
    }
)

/** Where BEGIN names none (PostgreSQL manual, section 13.2.1). */
const USUAL_LEVEL = 'READ COMMITTED'

export async function executeStatement(
  { statement, execute }: Asked,
  { database: { address, port } }: ServerSetup,
): Promise<DatabaseAnswer> {
  const result = await execute(statement)
  if (result.error) {
    const error = new SqlFailure(result.error, statement.summary)
    // Class 08: there is no connection, so nothing of PostgreSQL has been reached.
    return error.code.startsWith('08')
      ? { kind: 'database.unreachable', address, port, error, result }
      : { kind: 'query.failed', error, result }
  }
  const [verb = '', ...counts] = result.command.split(' ')
  switch (verb) {
    case 'BEGIN': {
      const level = /ISOLATION LEVEL (.+)/.exec(statement.sql)?.[1] ?? USUAL_LEVEL
      return { kind: 'transaction.begun', level, result }
    }
    case 'COMMIT':
      return { kind: 'transaction.committed', result }
    case 'ROLLBACK':
      return { kind: 'transaction.rolledBack', result }
    case 'SELECT':
      return { kind: 'rows.returned', count: result.rows.length, result }
    default: {
      const table = statement.summary.split(' ')[1] ?? ''
      return { kind: 'rows.written', command: verb, table, count: Number(counts.at(-1)), result }
    }
  }
}

export type ReportedError = {
  readonly kind: 'error.reported'
  readonly code: string
  readonly reporter: 'database' | 'driver'
}

/** An error travels back like rows do; in the program of the shop it becomes an exception. */
export function reportError({ error }: { readonly error: SqlFailure }): ReportedError {
  const { code } = error
  return { kind: 'error.reported', code, reporter: code.startsWith('08') ? 'driver' : 'database' }
}

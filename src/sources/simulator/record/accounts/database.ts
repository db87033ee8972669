/** The database: the statement with its rows, or the error with what it is about. */
import type { SqlFailure } from '../../shop/handlers/sql-failure'
import type { DatabaseAnswer, ReportedError } from '../../shop/layers/database'
import type { DatabaseSetup } from '../../shop/setup'
import { meetsFailure } from '../../database/failing-database'
import { isConflict } from '../../shop/handlers/sql-failure'
import type { SqlError } from '../../../../trace/evidence'
import type { Trip } from '../../trip/trip'
import { type Account, modelled, real } from '../account'
import { getStatement } from '../read'

export const databaseAccount: Account<DatabaseAnswer> = {
  'database.unreachable': modelled(({ address, port, error, result }, trip) => ({
    values: { code: error.code, address, port },
    failed: true,
    ...show(result, trip),
    to: 'database',
    next: fail(error, trip),
  })),
  'query.failed': real(({ error, result }, trip) => {
    const { code = '', message = '' } = result.error ?? {}
    const { plan, conflicts } = trip
    const isModelled = meetsFailure(plan.database, getStatement(trip), conflicts)
    return {
      values: { code, message, about: describeSubject(result.error, error, plan.setup.database) },
      failed: true,
      ...show(result, trip),
      to: 'database',
      // How long a statement may take is waited out; everything else comes at once.
      effort: code === QUERY_CANCELED ? 'patience' : 'rows',
      ...(isModelled && { execution: 'simulated' }),
      next: fail(error, trip),
    }
  }),
  'transaction.begun': real(({ level, result }, trip) => ({
    values: { level },
    ...show(result, trip),
    next: { answer: { kind: 'result', result }, transaction: { tables: listTables(trip) } },
  })),
  'transaction.committed': real(({ result }, trip) => ({
    values: { tables: listTables(trip).length },
    ...show(result, trip),
    next: { answer: { kind: 'result', result }, transaction: null },
  })),
  'transaction.rolledBack': real(({ result }, trip) => ({
    values: { tables: listTables(trip).length },
    ...show(result, trip),
    next: { answer: { kind: 'result', result }, transaction: null },
  })),
  'rows.returned': real(({ count, result }, trip) => ({
    values: { count, summary: getStatement(trip).summary },
    ...show(result, trip),
    next: { answer: { kind: 'result', result } },
  })),
  'rows.written': real(({ command, table, count, result }, trip) => {
    const tables = [...new Set([...listTables(trip), table])]
    return {
      values: { command, table, count },
      ...show(result, trip),
      next: { answer: { kind: 'result', result }, transaction: trip.transaction && { tables } },
    }
  }),
}

export const reportedErrorAccount: Account<ReportedError> = {
  'error.reported': real(({ code, reporter }) => ({ values: { code, reporter }, effort: 'rows' })),
}

type Result = DatabaseAnswer['result']

function show(result: Result, trip: Trip) {
  return { effort: 'rows', evidence: { query: getStatement(trip), result } } as const
}

function fail(error: SqlFailure, { conflicts }: Trip): Partial<Trip> {
  return {
    answer: { kind: 'error', error },
    conflicts: conflicts + (isConflict(error) ? 1 : 0),
  }
}

/** The tables that the open transaction has written to. */
function listTables({ transaction }: Trip): readonly string[] {
  return transaction?.tables ?? []
}

const QUERY_CANCELED = '57014'
const TOO_MANY_CONNECTIONS = '53300'
/** Errors that name what they are about in quotation marks: a text that is no number, a user. */
const NAMING = new Set(['22P02', '28P01'])

/** What an error is about: the limit, or the constraint, table or text that it names; else in its own words. */
function describeSubject(
  error: SqlError | undefined,
  failure: SqlFailure,
  { statementTimeoutS, connections }: DatabaseSetup,
): string {
  const { code = '', message = '', constraint } = error ?? {}
  if (code === QUERY_CANCELED) return `${statementTimeoutS} s`
  if (code === TOO_MANY_CONNECTIONS) return String(connections)
  if (isConflict(failure)) return failure.summary.split(' ')[1] ?? ''
  const named = NAMING.has(code) ? /"(.*)"/s.exec(message)?.[1] : undefined
  return constraint ?? named ?? message
}

/** The shop's database as the layers see it: one statement at a time, and everything put back afterwards. */
import type { PGlite, Results } from '@electric-sql/pglite'
import type { QueryEvidence, ResultEvidence, SqlError, TableChange } from '../../../trace/evidence'
import type { Json } from '../../../trace/trace'

export type ShopDatabase = {
  /** Runs a statement; an error that PostgreSQL reports is part of the result. */
  readonly execute: (statement: QueryEvidence) => Promise<ResultEvidence>
  /** Puts rows and sequences back to what they were when the shop was opened. */
  readonly restore: () => Promise<void>
  readonly close: () => Promise<void>
}

export const SHOP_TABLES = [
  'users',
  'books',
  'orders',
  'order_lines',
  'idempotency_keys',
  'sessions',
] as const

/** timestamptz stays the text that PostgreSQL wrote: a Date would lose its form. */
const PARSERS = { 1184: (value: string) => value }

export function createShopDatabase(pg: PGlite): ShopDatabase {
  let isChanged = false
  return {
    execute: async (statement) => {
      const table = getWrittenTable(statement.sql)
      // A statement that was joined from strings may do anything.
      isChanged ||= table !== null || statement.parameters.length === 0
      if (table === null) return run(pg, statement)
      return runWithTables(pg, statement, table)
    },
    restore: async () => {
      if (!isChanged) return
      await pg.exec(RESTORE)
      isChanged = false
    },
    close: () => pg.close(),
  }
}

/** The pristine rows were put aside when the database was made; setval brings the sequences back. */
const RESTORE = [
  'ROLLBACK',
  'BEGIN',
  `TRUNCATE ${SHOP_TABLES.join(', ')}`,
  ...SHOP_TABLES.map(
    (table) =>
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM pristine.${table} ORDER BY id`,
  ),
  'SELECT setval(name, value, is_called) FROM pristine.sequences',
  'COMMIT',
].join(';\n')

async function runWithTables(
  pg: PGlite,
  statement: QueryEvidence,
  table: string,
): Promise<ResultEvidence> {
  const before = await readTable(pg, table)
  const result = await run(pg, statement)
  if (result.error) return result
  const after = await readTable(pg, table)
  const change: TableChange = {
    table,
    columns: after.columns,
    before: before.rows,
    after: after.rows,
  }
  return { ...result, tables: [change] }
}

async function readTable(pg: PGlite, table: string): Promise<ResultEvidence> {
  return run(pg, { summary: '', sql: `SELECT * FROM ${table} ORDER BY id`, parameters: [] })
}

async function run(pg: PGlite, { sql, parameters }: QueryEvidence): Promise<ResultEvidence> {
  try {
    const options = { rowMode: 'array', parsers: PARSERS } as const
    const result = await pg.query<readonly Json[]>(sql, [...parameters], options)
    const columns = result.fields.map(({ name }) => name)
    return { command: formatTag(result), columns, rows: result.rows }
  } catch (error) {
    return { command: '', columns: [], rows: [], error: readError(error) }
  }
}

/** The command tag that PostgreSQL ended the statement with: INSERT still names an object id, always 0. */
function formatTag({ command = '', rowCount = 0 }: Results<unknown>): string {
  if (command === 'INSERT') return `INSERT 0 ${rowCount}`
  return ['SELECT', 'UPDATE', 'DELETE'].includes(command) ? `${command} ${rowCount}` : command
}

/** Anything else than an error of PostgreSQL is a bug, and thrown on. */
function readError(error: unknown): SqlError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  const { code, message } = error
  return {
    code,
    message,
    ...('detail' in error && typeof error.detail === 'string' && { detail: error.detail }),
    ...('constraint' in error &&
      typeof error.constraint === 'string' && { constraint: error.constraint }),
  }
}

function getWrittenTable(sql: string): string | null {
  return /^(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)/.exec(sql)?.[1] ?? null
}

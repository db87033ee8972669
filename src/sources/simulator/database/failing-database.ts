/**
 * Stands in for the shop's database where it fails as one connection to one healthy database never does.
 * Modelled: inside of a statement PostgreSQL itself raises the error on request, so that its transaction
 * really breaks; where there is no connection, nothing runs at all.
 */
import type { QueryEvidence, ResultEvidence, SqlError } from '../../../trace/evidence'
import { SHOP_SETUP } from '../shop/setup'

export type FailingDatabase = {
  readonly error: SqlError
  /** Whether a statement never gets to it. */
  readonly isUnreachable: boolean
  /** Which statement fails; `conflicts`: how many transactions others have got in the way of before. */
  readonly fails: (summary: string, conflicts: number) => boolean
}

const { address, port } = SHOP_SETUP.database
const CONFLICT = { code: '40001', message: 'could not serialize access due to concurrent update' }
/** The statement that locks the books for an order. */
const LOCKING = 'SELECT books'

export const FAILING = {
  conflictOnce: {
    error: CONFLICT,
    isUnreachable: false,
    fails: (summary, conflicts) => summary === LOCKING && conflicts === 0,
  },
  conflictAlways: {
    error: CONFLICT,
    isUnreachable: false,
    fails: (summary) => summary === LOCKING,
  },
  timeout: {
    error: { code: '57014', message: 'canceling statement due to statement timeout' },
    isUnreachable: false,
    fails: (summary) => /^(?:SELECT|INSERT users|DELETE books)/.test(summary),
  },
  noConnection: {
    error: {
      code: '08001',
      message: `connection to server at "db.example" (${address}), port ${port} failed: Connection refused`,
    },
    isUnreachable: true,
    fails: () => true,
  },
  tooManyConnections: {
    error: { code: '53300', message: 'sorry, too many clients already' },
    isUnreachable: true,
    fails: () => true,
  },
  wrongPassword: {
    error: { code: '28P01', message: 'password authentication failed for user "shop"' },
    isUnreachable: true,
    fails: () => true,
  },
} as const satisfies Readonly<Record<string, FailingDatabase>>

/** Whether the statement is one that fails. */
export function meetsFailure(
  failing: FailingDatabase | null,
  { summary }: QueryEvidence,
  conflicts: number,
): failing is FailingDatabase {
  return failing !== null && failing.fails(summary, conflicts)
}

/** What comes of a statement that fails. */
export async function raiseModelled(
  { error, isUnreachable }: FailingDatabase,
  execute: (statement: QueryEvidence) => Promise<ResultEvidence>,
): Promise<ResultEvidence> {
  if (isUnreachable) return { command: '', columns: [], rows: [], error }
  return execute({ summary: '', sql: raise(error), parameters: [] })
}

/** A statement that makes PostgreSQL report this error. */
function raise({ code, message }: SqlError): string {
  return `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}', MESSAGE = '${message}'; END $$`
}

/**
 * Errors for which one connection to one healthy database gives no occasion. They are modelled: inside
 * of a statement PostgreSQL itself raises them on request, so that its transaction really breaks; where
 * there is no connection, nothing runs at all.
 */
import type { OutcomeValues } from '../../../catalog/vocabulary'
import type { SqlError } from '../../../trace/evidence'

export type DatabaseTrouble =
  | 'conflict'
  | 'endless-conflict'
  | 'timeout'
  | 'no-connection'
  | 'too-many-connections'
  | 'password-wrong'

/** Where the shop's database would be. */
const SERVER = { name: 'db.example', address: '198.51.100.7', port: 5432 }
/** What the modelled database allows: seconds for a statement, and connections. */
const LIMITS = { timeout: '3 s', 'too-many-connections': '100' } as const

const CONFLICT = { code: '40001', message: 'could not serialize access due to concurrent update' }
const ERRORS: { readonly [Trouble in DatabaseTrouble]: SqlError } = {
  conflict: CONFLICT,
  'endless-conflict': CONFLICT,
  timeout: { code: '57014', message: 'canceling statement due to statement timeout' },
  'no-connection': {
    code: '08001',
    message: `connection to server at "${SERVER.name}" (${SERVER.address}), port ${SERVER.port} failed: Connection refused`,
  },
  'too-many-connections': { code: '53300', message: 'sorry, too many clients already' },
  'password-wrong': {
    code: '28P01',
    message: 'password authentication failed for user "shop"',
  },
}

export function getTroubleError(trouble: DatabaseTrouble): SqlError {
  return ERRORS[trouble]
}

/** What an error is about: the limit, or the constraint, table or text that it names; else in its own words. */
export function tellSubject(
  { code, message, constraint }: SqlError,
  summary: string,
  trouble: DatabaseTrouble | null,
): string {
  if (trouble === 'timeout' || trouble === 'too-many-connections') return LIMITS[trouble]
  if (code === CONFLICT.code) return summary.split(' ')[1] ?? ''
  const named = ['22P02', '28P01'].includes(code) ? /"(.*)"/s.exec(message)?.[1] : undefined
  return constraint ?? named ?? message
}

/** Nothing of PostgreSQL has been reached: the driver itself reports this. */
export function getUnreachable(error: SqlError): OutcomeValues['database.unreachable'] {
  return { code: error.code, address: SERVER.address, port: SERVER.port }
}

/** Whether the statement never gets to the database. */
export function isUnreachable(trouble: DatabaseTrouble | null): boolean {
  return ['no-connection', 'too-many-connections', 'password-wrong'].includes(trouble ?? '')
}

/** Which statement meets the trouble: the first one with data, or the one that locks the books for an order. */
export function meetsTrouble(
  trouble: DatabaseTrouble,
  summary: string,
  conflicts: number,
): boolean {
  if (trouble === 'conflict') return summary === 'SELECT books' && conflicts === 0
  if (trouble === 'endless-conflict') return summary === 'SELECT books'
  if (trouble === 'timeout') return /^(?:SELECT|INSERT users|DELETE books)/.test(summary)
  return true
}

/** A statement that makes PostgreSQL report this error. */
export function raise({ code, message }: SqlError): string {
  return `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}', MESSAGE = '${message}'; END $$`
}

/** Transactions that are repeated as a whole where they conflict with others (PostgreSQL manual, section 13.5). */
import type { Shop } from './calls'
import { isConflict } from './sql-failure'

/** From BEGIN on, as often as is allowed; what was read in a failed attempt may be out of date. */
export async function repeatOnConflict<Got>(
  work: () => Promise<Got>,
  { db, rules, setup }: Shop,
): Promise<Got> {
  for (let attempt = 2; attempt <= setup.transactionAttempts; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!isConflict(error)) throw error
      await db.run('ROLLBACK')
      await rules.repeat(attempt, setup.transactionAttempts)
    }
  }
  return work()
}

/** Transactions that are repeated as a whole where they conflict with others (PostgreSQL manual, section 13.5). */
import { passed } from '../../record/finding'
import { isConflict } from '../../database/sql-failure'
import type { Answer, Finding, Trip } from '../../drive/trip'
import { execute } from './handler'

const LAYER = 'shop/handlers/transaction'
const ATTEMPTS = 3

type Work<Got> = () => AsyncGenerator<Finding, Got, Answer>

/** From BEGIN on, up to three times; what was read in a failed attempt may be out of date. */
export async function* repeatOnConflict<Got>(
  trip: Trip,
  work: Work<Got>,
): AsyncGenerator<Finding, Got, Answer> {
  for (let attempt = 2; attempt <= ATTEMPTS; attempt++) {
    try {
      return yield* work()
    } catch (error) {
      if (!isConflict(error)) throw error
      yield* execute(trip, 'ROLLBACK', 'ROLLBACK', [], LAYER)
      yield passed(
        'transaction.repeated',
        { attempt, attempts: ATTEMPTS },
        { effort: 'backoff', code: { layer: LAYER, marks: ["'transaction.repeated'"] } },
      )
    }
  }
  return yield* work()
}

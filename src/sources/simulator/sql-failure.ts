/** An error that the database reported, as the driver throws it into the code that asked. */
import type { SqlError } from '../../trace/trace'

export class SqlFailure extends Error {
  override readonly name = 'SqlFailure'
  /** SQLSTATE, five characters (PostgreSQL manual, appendix A). */
  readonly code: string

  constructor(error: SqlError) {
    super(`${error.code} ${error.message}`)
    this.code = error.code
  }
}

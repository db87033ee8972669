/** An error that the database reported, as the driver throws it into the code that asked. */
export class SqlFailure extends Error {
  override readonly name = 'SqlFailure'
  /** SQLSTATE, five characters (PostgreSQL manual, appendix A). */
  readonly code: string

  constructor(
    error: { readonly code: string; readonly message: string },
    /** Verb and table of the statement. */
    readonly summary: string,
  ) {
    super(`${error.code} ${error.message}`)
    this.code = error.code
  }
}

/** Whether another transaction was in the way: the same once more may well succeed. */
export function isConflict(error: unknown): boolean {
  return error instanceof SqlFailure && ['40001', '40P01'].includes(error.code)
}

/** A transaction that conflicted with another is tried once more, as a whole. */
export type RepeatedTransaction = {
  readonly kind: 'transaction.repeated'
  readonly attempt: number
  readonly attempts: number
}

/** `attempt`: the one that comes now, counted from 1. */
export function repeat(attempt: number, attempts: number): RepeatedTransaction {
  return { kind: 'transaction.repeated', attempt, attempts }
}

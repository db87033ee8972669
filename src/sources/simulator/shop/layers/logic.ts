/**
 * Business logic: chooses the handler of the route. Whatever that throws, and a transaction that it
 * leaves open when it refuses, is taken care of here.
 */
import type { Db, Handler } from '../handlers/calls'
import { getHandler } from '../handlers/handlers'
import { type OwnedKey, releaseKey } from '../handlers/idempotency'
import { SqlFailure } from '../handlers/sql-failure'
import type { Refusal } from '../http/refusal'
import type { Route, RouteId } from '../http/routes'
import { toRefusal } from '../http/to-refusal'
import { PaymentFailure } from '../payment/payment-failure'
import type { ServerSetup } from '../setup'

export type CalledHandler = {
  readonly kind: 'handler.called'
  readonly id: RouteId
  readonly handler: Handler
}

export function chooseHandler(
  { route }: { readonly route: Route | null },
  setup: ServerSetup,
): CalledHandler {
  const id = route?.id ?? 'describe-options'
  return { kind: 'handler.called', id, handler: getHandler(id, setup) }
}

export type FailedHandler = { readonly refusal: Refusal } & (
  | {
      readonly kind: 'failure.translated'
      readonly cause: 'database' | 'payment'
      readonly code: string
    }
  | { readonly kind: 'handler.threw'; readonly error: string }
)

/** The shop knows that others can fail, and decides what that means for its own client; the rest are defects of its own. */
export function explainFailure(error: unknown): FailedHandler {
  const refusal = toRefusal(error)
  if (error instanceof SqlFailure || error instanceof PaymentFailure) {
    const cause = error instanceof SqlFailure ? 'database' : 'payment'
    const code = error instanceof SqlFailure ? error.code : ''
    return { kind: 'failure.translated', cause, code, refusal }
  }
  return { kind: 'handler.threw', error: String(error), refusal }
}

/** What a handler that refused has left behind. */
export type Remains = {
  readonly isTransactionOpen: boolean
  readonly claimedKey: OwnedKey | null
}

/** Nothing of a refused request may stay in the database: no change, and no key that is still claimed. */
export async function undo({ isTransactionOpen, claimedKey }: Remains, db: Db): Promise<void> {
  if (isTransactionOpen) await db.run('ROLLBACK')
  if (claimedKey) await releaseKey(db, claimedKey)
}

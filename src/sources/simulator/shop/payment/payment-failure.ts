/** A charge that did not come about, as the code that asked for it gets it. */

export type PaymentFailureKind =
  'declined' | 'error' | 'silent' | 'busy' | 'key-refused' | 'breaker-open'

export class PaymentFailure extends Error {
  override readonly name = 'PaymentFailure'

  constructor(
    readonly kind: PaymentFailureKind,
    /** Seconds after which another try makes sense; 0: none does. */
    readonly retryAfterS: number,
  ) {
    super(kind)
  }
}

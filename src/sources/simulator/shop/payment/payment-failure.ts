/** A charge that did not come about, as the code that asked for it gets it. */
export class PaymentFailure extends Error {
  override readonly name = 'PaymentFailure'

  constructor(
    /** Status of the provider's answer, where there was one. */
    readonly answer: number | 'none' | 'not asked',
    /** Seconds after which another try makes sense; 0: none does. */
    readonly retryAfterS: number,
  ) {
    super(String(answer))
  }
}

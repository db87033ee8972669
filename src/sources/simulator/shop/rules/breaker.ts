/** A circuit breaker: whoever keeps failing is left alone for a while. */
import type { PaymentSetup } from '../setup'

export type OpenBreaker = {
  readonly kind: 'breaker.open'
  readonly failures: number
  readonly retryAfterS: number
}

/** null: closed, so that the provider can be asked. */
export function checkBreaker({ breaker, recentFailures }: PaymentSetup): OpenBreaker | null {
  const { failures, pauseS } = breaker
  return recentFailures >= failures ? { kind: 'breaker.open', failures, retryAfterS: pauseS } : null
}

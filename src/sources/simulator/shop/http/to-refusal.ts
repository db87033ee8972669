/** What a refusal, or an error that somebody threw, means for the client. What went wrong inside stays inside. */
import { PaymentFailure } from '../payment/payment-failure'
import { SqlFailure } from '../handlers/sql-failure'
import { isRefusal, refuse, refuseForNow, type Refusal } from './refusal'

/** Violated constraints are the client's mistake; every other error is ours, or somebody's behind us. */
export function toRefusal(failure: unknown): Refusal {
  if (isRefusal(failure)) return failure
  if (failure instanceof SqlFailure) return refuseSql(failure)
  if (failure instanceof PaymentFailure) return refusePayment(failure)
  return refuse(500, 'Something went wrong on our side.')
}

function refuseSql({ code, summary }: SqlFailure): Refusal {
  switch (code) {
    case '23505': // unique_violation
      return refuse(409, 'Something with these values exists already.')
    case '23503': // foreign_key_violation
      if (summary.startsWith('DELETE')) return refuse(409, 'It is still in use.')
      return refuse(422, 'The request refers to something that does not exist.')
    case '23514': // check_violation
      return refuse(422, 'A value is outside of what is allowed.')
    case '22P02': // invalid_text_representation
      return refuse(400, 'A value has the wrong form.')
    case '40001': // serialization_failure
    case '40P01': // deadlock_detected
      return refuseForNow(1)
    case '57014': // query_canceled
    case '08001': // sqlclient_unable_to_establish_sqlconnection
    case '53300': // too_many_connections
      return refuseForNow(5)
    default:
      return refuse(500, 'Something went wrong on our side.')
  }
}

/** To the client we are a gateway here; that our own key is wrong is nothing that a client could repair. */
function refusePayment({ answer, retryAfterS }: PaymentFailure): Refusal {
  const later = [['Retry-After', String(retryAfterS)]] as const
  switch (answer) {
    case 402:
      return refuse(402, 'The card was declined.')
    case 429:
    case 'not asked':
      return refuse(503, 'Payments are not possible at the moment. Nothing was ordered.', later)
    case 'none':
      return refuse(
        504,
        'The payment is uncertain. Repeat it with the same Idempotency-Key.',
        later,
      )
    case 401:
      return refuse(500, 'Something went wrong on our side.')
    default:
      return refuse(502, 'The payment provider failed. Nothing was ordered.')
  }
}

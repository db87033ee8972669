/** The words of all faults and outcomes in Spanish, of whichever file. One that has none is a type error here. */
import type { FaultId } from '../../../catalog/faults'
import type { OutcomeId } from '../../../catalog/vocabulary'
import type { FaultWords, OutcomeWords } from '../../text-shapes'
import { api } from './api'
import { authenticate } from './authenticate'
import { authorize } from './authorize'
import { cors } from './cors'
import { database } from './database'
import { frontend } from './frontend'
import { gateway } from './gateway'
import { idempotency } from './idempotency'
import { logIn } from './log-in'
import { logging } from './logging'
import { logic } from './logic'
import { network } from './network'
import { orders } from './orders'
import { payment } from './payment'
import { rateLimit } from './rate-limit'
import { sessions } from './sessions'
import { validate } from './validate'
import { wayBack } from './way-back'

export const faults = {
  ...frontend.faults,
  ...network.faults,
  ...gateway.faults,
  ...api.faults,
  ...logging.faults,
  ...cors.faults,
  ...rateLimit.faults,
  ...authenticate.faults,
  ...sessions.faults,
  ...authorize.faults,
  ...validate.faults,
  ...logic.faults,
  ...orders.faults,
  ...idempotency.faults,
  ...logIn.faults,
  ...database.faults,
  ...payment.faults,
  ...wayBack.faults,
} satisfies Readonly<Record<FaultId, FaultWords>>

export const outcomes = {
  ...frontend.outcomes,
  ...network.outcomes,
  ...gateway.outcomes,
  ...api.outcomes,
  ...logging.outcomes,
  ...cors.outcomes,
  ...rateLimit.outcomes,
  ...authenticate.outcomes,
  ...sessions.outcomes,
  ...authorize.outcomes,
  ...validate.outcomes,
  ...logic.outcomes,
  ...orders.outcomes,
  ...idempotency.outcomes,
  ...logIn.outcomes,
  ...database.outcomes,
  ...payment.outcomes,
  ...wayBack.outcomes,
} satisfies Readonly<Record<OutcomeId, OutcomeWords>>

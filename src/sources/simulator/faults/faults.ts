/**
 * The faults that can be switched on, as data in faults/: at which participant each one shows, to
 * what it leads alone, for which requests it makes sense, and what it changes. They are
 * applied in the order of FAULT_IDS, so any number of them combines to one plan.
 */
import { listUnsafeFields } from '../../../lib/http/cors-rules'
import { needsPreflight } from '../../../lib/http/fetch-rules'
import { getHeader } from '../../../lib/http/message'
import { type Run } from '../../../catalog/run'
import type { MetFault, FaultOffer } from '../../../trace/trace'
import { API_FAULTS } from './api'
import { AUTHENTICATE_FAULTS } from './authenticate'
import { AUTHORIZE_FAULTS } from './authorize'
import type { Asked, Fault } from './fault'
import { CORS_FAULTS } from './cors'
import { DATABASE_FAULTS } from './database'
import { FRONTEND_FAULTS } from './frontend'
import { GATEWAY_FAULTS } from './gateway'
import { IDEMPOTENCY_FAULTS } from './idempotency'
import { LOGIC_FAULTS } from './logic'
import { ORDER_FAULTS } from './order'
import { PAYMENT_FAULTS } from './payment'
import { RATE_LIMIT_FAULTS } from './rate-limit'
import { VALIDATE_FAULTS } from './validate'
import { NETWORK_FAULTS } from './network'
import { WAY_BACK_FAULTS } from './way-back'
import { composeForCors } from '../browser/choose-journey'
import type { Site } from '../browser/compose-message'
import { readPositiveInteger } from '../shop/http/input-reading'
import { createPlan, type Plan, withSite } from '../trip/plan'
import { matchRoute } from '../shop/http/routes'
import { type ServerSetup, SHOP_SETUP } from '../shop/setup'
import { FAULT_IDS, type FaultId } from '../../../catalog/faults'

const FAULTS: { readonly [Id in FaultId]: Fault } = {
  ...FRONTEND_FAULTS,
  ...NETWORK_FAULTS,
  ...GATEWAY_FAULTS,
  ...API_FAULTS,
  ...CORS_FAULTS,
  ...RATE_LIMIT_FAULTS,
  ...ORDER_FAULTS,
  ...AUTHENTICATE_FAULTS,
  ...AUTHORIZE_FAULTS,
  ...VALIDATE_FAULTS,
  ...IDEMPOTENCY_FAULTS,
  ...LOGIC_FAULTS,
  ...PAYMENT_FAULTS,
  ...DATABASE_FAULTS,
  ...WAY_BACK_FAULTS,
}

type ShopOffer = FaultOffer & { readonly id: FaultId }

/** Everything that can be made to fail for this request, in the order in which the request meets it. */
export function offerFaults(run: Run): readonly ShopOffer[] {
  const asked = describeRequest(run, SHOP_SETUP)
  return FAULT_IDS.filter((id) => run.faults.includes(id) || FAULTS[id].applies(asked)).map(
    (id) => {
      const { participant, result, resultBehindGateway = result } = FAULTS[id]
      return {
        id,
        participant,
        result: run.gateway === true ? resultBehindGateway : result,
      }
    },
  )
}

/** The run with its faults switched on; one that makes no sense for the request changes nothing. */
export function planRun(run: Run, setup: ServerSetup = SHOP_SETUP): Plan {
  const asked = describeRequest(run, withSite(run, setup))
  return FAULT_IDS.filter((id) => run.faults.includes(id) && FAULTS[id].applies(asked)).reduce(
    (plan, id) => FAULTS[id].apply(plan, asked),
    createPlan(run, setup),
  )
}

/** What was switched on, and whether the trip came to it: one fault can hide another. */
export function listMetFaults(run: Run, outcomes: ReadonlySet<string>): readonly MetFault[] {
  return FAULT_IDS.filter((id) => run.faults.includes(id)).map((id) => {
    const { participant, shows } = FAULTS[id]
    return { id, participant, reached: shows.some((outcome) => outcomes.has(outcome)) }
  })
}

function describeRequest(run: Run, site: Site): Asked {
  const message = composeForCors(run.request, site)
  const match = matchRoute(run.request.method, run.request.target)
  return {
    run,
    route: match.kind === 'matched' ? match.route : null,
    id: match.kind === 'matched' ? readPositiveInteger(match.params['id'] ?? '') : 0,
    needsPreflight: needsPreflight(message),
    unsafeFields: listUnsafeFields(message),
    hasSession: run.session === 'cookie' && run.journey === 'log-in-first',
    sendsToken:
      run.request.credentials.kind === 'token' &&
      getHeader(run.request, 'Authorization') === undefined,
  }
}

/** Where the gates of the middleware work, on both ways. */
import { roundMs } from '../../../lib/roundMs'
import { authenticationAccount } from '../record/accounts/authenticate'
import { authorizationAccount } from '../record/accounts/authorize'
import {
  checkedOriginAccount,
  confirmedOriginAccount,
  passedResponseAccount,
} from '../record/accounts/cors'
import { createdProblemAccount } from '../record/accounts/error-handler'
import { loggedRequestAccount, loggedResponseAccount } from '../record/accounts/logging'
import { reportedQuotaAccount, takenQuotaAccount } from '../record/accounts/rate-limit'
import { validationAccount } from '../record/accounts/validate'
import { getRefusal, getRequestId, getResponse } from '../record/read'
import { recorded } from '../record/recorded'
import { authenticate } from '../shop/layers/authenticate'
import { authorize } from '../shop/layers/authorize'
import { checkOrigin, confirmOrigin } from '../shop/layers/cors'
import { createProblem } from '../shop/layers/error-handler'
import { logRequest, logResponse } from '../shop/layers/logging'
import { reportQuota, takeQuota } from '../shop/layers/rate-limit'
import { passResponse } from '../shop/layers/response-gates'
import { validate } from '../shop/layers/validate'
import type { GateId } from '../shop/setup'
import type { Trip } from '../trip/trip'
import { continueProgram, seekSession } from './programs'
import { station, type Stations } from './station'

const WAY_OUT: Stations = {
  'middleware.request.logging': station(
    'logging',
    recorded(logRequest, readRequestToLog, loggedRequestAccount),
  ),
  'middleware.request.cors': station(
    'cors',
    recorded(checkOrigin, (trip) => trip, checkedOriginAccount),
  ),
  'middleware.request.rate-limit.deciding': station(
    'rate-limit',
    recorded(
      takeQuota,
      ({ visit, elapsedMs: atMs }) => ({ bucket: visit.bucket, atMs }),
      takenQuotaAccount,
    ),
  ),
  'middleware.request.authenticate.deciding': station(
    'authenticate',
    recorded(authenticate, (trip) => trip, authenticationAccount),
  ),
  'middleware.request.authenticate.asking': station('authenticate', seekSession),
  'middleware.request.authenticate.recognizing': station('authenticate', continueProgram),
  'middleware.request.authorize.deciding': station(
    'authorize',
    recorded(authorize, (trip) => ({ ...trip, caller: trip.identity }), authorizationAccount),
  ),
  'middleware.request.validate.deciding': station(
    'validate',
    recorded(validate, (trip) => trip, validationAccount),
  ),
  ...refuseAt('rate-limit', 'authenticate', 'authorize', 'validate'),
}

const WAY_BACK: Stations = {
  ...passThrough('validate', 'authorize', 'authenticate'),
  'middleware.response.rate-limit': station(
    'rate-limit',
    recorded(
      reportQuota,
      (trip) => ({ response: getResponse(trip), remaining: trip.remainingQuota ?? 0 }),
      reportedQuotaAccount,
    ),
  ),
  'middleware.response.cors': station(
    'cors',
    recorded(
      confirmOrigin,
      (trip) => ({ request: trip.request, response: getResponse(trip) }),
      confirmedOriginAccount,
    ),
  ),
  'middleware.response.logging': station(
    'logging',
    recorded(logResponse, readResponseToLog, loggedResponseAccount),
  ),
}

export const GATE_STATIONS: Stations = { ...WAY_OUT, ...WAY_BACK }

/** What these gates refuse becomes a response on the spot. */
function refuseAt(...gates: readonly GateId[]): Stations {
  const work = recorded(
    createProblem,
    (trip) => ({ request: trip.request, refusal: getRefusal(trip), now: trip.now }),
    createdProblemAccount,
  )
  return Object.fromEntries(
    gates.map((gate) => [`middleware.request.${gate}.refusing`, station(gate, work)]),
  )
}

function passThrough(...gates: readonly GateId[]): Stations {
  const pass = (gate: GateId) =>
    recorded(passResponse, (trip) => ({ gate, response: getResponse(trip) }), passedResponseAccount)
  return Object.fromEntries(
    gates.map((gate) => [`middleware.response.${gate}`, station(gate, pass(gate))]),
  )
}

function readRequestToLog(trip: Trip) {
  const { request, now } = trip
  return { request, requestId: getRequestId(trip), now, log: () => undefined }
}

function readResponseToLog(trip: Trip) {
  const { plan, now, elapsedMs, loggedAtMs } = trip
  return {
    response: getResponse(trip),
    requestId: getRequestId(trip),
    durationMs: roundMs(elapsedMs - loggedAtMs),
    now,
    log: plan.isLogFull ? failToWrite : () => undefined,
  }
}

/** Stands in for a log with no room left. */
function failToWrite(): void {
  throw new Error('ENOSPC: no space left on device, write')
}

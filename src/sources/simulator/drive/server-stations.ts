/** Where the server works: its parser and router, the business logic, and whom that calls. */
import { meetsFailure, raiseModelled } from '../database/failing-database'
import { damageInTransit, passResponseOn } from '../network/damage'
import { readRequestAccount, sentResponseAccount } from '../record/accounts/api'
import { databaseAccount, reportedErrorAccount } from '../record/accounts/database'
import { serverProblemAccount } from '../record/accounts/error-handler'
import { answeredChargeAccount, reportedChargeAccount } from '../record/accounts/payment'
import { getRefusal, getRequestId, getResponse, getStatement } from '../record/read'
import { recorded, type Work } from '../record/recorded'
import { SqlFailure } from '../shop/handlers/sql-failure'
import { receiveRequest, sendResponse } from '../shop/layers/api'
import { executeStatement, reportError } from '../shop/layers/database'
import { createServerProblem } from '../shop/layers/error-handler'
import { answerCharge, reportCharge } from '../shop/layers/payment'
import type { Trip } from '../trip/trip'
import { createRandom } from './ports'
import { callHandler, continueProgram } from './programs'
import { aside, station, type Stations } from './station'

const execute: Work = recorded(executeStatement, readStatement, databaseAccount)
const report: Work = recorded(reportError, readError, reportedErrorAccount)

/** The answer to a call comes back to whoever has asked. */
export const SERVER_STATIONS: Stations = {
  'api.routing': station('api', recorded(receiveRequest, readArrival, readRequestAccount)),
  'api.refusing': station('api', recorded(createServerProblem, readFailure, serverProblemAccount)),
  'api.responding': station('api', recorded(sendResponse, readLeaving, sentResponseAccount)),
  'logic.arriving': station('logic', callHandler),
  'logic.working': station('logic', continueProgram),
  'logic.refusing': station('logic', continueProgram),
  'database.executing': aside('logic', execute),
  'database.reporting': aside('logic', report),
  'database.searching': aside('authenticate', execute),
  'database.excusing': aside('authenticate', report),
  'database.undoing': aside('logic', execute),
  'payment.charging': aside('logic', recorded(answerCharge, readCharge, answeredChargeAccount)),
  'payment.reporting': aside(
    'logic',
    recorded(
      reportCharge,
      ({ chargeResponse }) => ({ response: chargeResponse }),
      reportedChargeAccount,
    ),
  ),
}

function readArrival(trip: Trip) {
  const { plan, request, now } = trip
  const arrived = damageInTransit(request, plan.network.damage)
  return { arrived, requestId: getRequestId(trip), now }
}

export function readFailure(trip: Trip) {
  const { request, route, now } = trip
  return { request, route, now, refusal: getRefusal(trip), requestId: getRequestId(trip) }
}

function readLeaving(trip: Trip) {
  const { sent } = trip.plan.network.damage
  return {
    response: getResponse(trip),
    send: (response: NonNullable<Trip['response']>) => passResponseOn(response, sent),
  }
}

/** The shop's own database, or what stands in for it where it fails. */
function readStatement(trip: Trip) {
  const { plan, database, conflicts } = trip
  const statement = getStatement(trip)
  const { database: failing } = plan
  const execute = meetsFailure(failing, statement, conflicts)
    ? () => raiseModelled(failing, database.execute)
    : database.execute
  return { statement, execute }
}

function readError({ answer }: Trip) {
  if (answer.kind !== 'error') throw new Error('there is no error to report')
  if (!(answer.error instanceof SqlFailure)) throw answer.error
  return { error: answer.error }
}

function readCharge(trip: Trip) {
  const { charge, plan, now } = trip
  if (!charge) throw new Error('there is nothing to charge')
  return { charge, provider: plan.provider, now, random: createRandom(trip) }
}

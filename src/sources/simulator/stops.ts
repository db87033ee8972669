/** Which participant stands at each state of the lifecycle, and which layer does its work there. */
import type { ShopParticipantId } from '../../trace/explanation-values'
import { receiveRequest, sendResponse } from './layers/api'
import { authenticate } from './layers/authenticate'
import { authorize } from './layers/authorize'
import { storeCookie } from './layers/cookies'
import { checkOrigin, confirmOrigin } from './layers/cors'
import { executeStatement, reportError } from './layers/database'
import { createProblem, createServerProblem } from './layers/error-handler'
import { forwardRequest, returnResponse } from './layers/gateway'
import { composeRequest, receiveResponse } from './layers/frontend'
import { callHandler, continueHandler, giveUp } from './layers/logic'
import { logRequest, logResponse } from './layers/logging'
import {
  openConnection,
  refuseCertificate,
  resetConnection,
  resolveName,
  reuseConnection,
  secureConnection,
} from './layers/network'
import { answerCharge, reportCharge } from './layers/payment'
import { reportQuota, takeQuota } from './layers/rate-limit'
import { passResponse } from './layers/response-gates'
import { readBody, readHeader, rejectPromise, settlePromise } from './layers/script'
import { recognizeSession, seekSession } from './layers/session'
import { validate } from './layers/validate'
import type { Finding, Trip } from './trip'

export type Stop = {
  /** Where the message is when the work is done. */
  readonly at: ShopParticipantId
  /** File of the layer, as in CodeReference. */
  readonly layer: string
  /** Whether the request or its response is at hand, and not something else that goes to and fro. */
  readonly hasMessage: boolean
  readonly work: (trip: Trip) => Finding | Promise<Finding>
}

const STOPS: Readonly<Record<string, Stop>> = {
  'frontend.composing': stop('frontend', 'frontend', composeRequest),
  'network.resolving': wire('dns', resolveName),
  'network.connecting': wire('tcp', openConnection),
  'network.securing': wire('tls', secureConnection),
  'network.reusing': wire('tls', reuseConnection),
  'network.breaking': wire('tcp', resetConnection),
  'frontend.verifying': wire('frontend', refuseCertificate),
  'gateway.forwarding': stop('gateway', 'gateway', forwardRequest),
  'gateway.refusing': stop('gateway', 'error-handler', createServerProblem),
  'gateway.returning': stop('gateway', 'gateway', returnResponse),
  'api.routing': stop('api', 'api', receiveRequest),
  'api.refusing': stop('api', 'error-handler', createServerProblem),
  'middleware.request.logging': stop('logging', 'logging', logRequest),
  'middleware.request.cors': stop('cors', 'cors', checkOrigin),
  'middleware.request.rateLimit.deciding': stop('rate-limit', 'rate-limit', takeQuota),
  'middleware.request.rateLimit.refusing': stop('rate-limit', 'error-handler', createProblem),
  'middleware.request.authenticate.deciding': stop('authenticate', 'authenticate', authenticate),
  'middleware.request.authenticate.asking': stop('authenticate', 'session', seekSession),
  'middleware.request.authenticate.recognizing': stop('authenticate', 'session', recognizeSession),
  'middleware.request.authenticate.refusing': stop('authenticate', 'error-handler', createProblem),
  'middleware.request.authorize.deciding': stop('authorize', 'authorize', authorize),
  'middleware.request.authorize.refusing': stop('authorize', 'error-handler', createProblem),
  'middleware.request.validate.deciding': stop('validate', 'validate', validate),
  'middleware.request.validate.refusing': stop('validate', 'error-handler', createProblem),
  'logic.arriving': stop('logic', 'logic', callHandler),
  'logic.working': stop('logic', 'logic', continueHandler),
  'logic.refusing': stop('logic', 'logic', giveUp),
  'database.executing': call('database', executeStatement),
  'database.reporting': call('database', reportError),
  'database.searching': call('database', executeStatement, 'authenticate'),
  'database.excusing': call('database', reportError, 'authenticate'),
  'database.undoing': call('database', executeStatement),
  'payment.charging': call('payment', answerCharge),
  'payment.reporting': call('payment', reportCharge),
  'middleware.response.validate': stop('validate', 'response-gates', passResponse('validate')),
  'middleware.response.authorize': stop('authorize', 'response-gates', passResponse('authorize')),
  'middleware.response.authenticate': stop(
    'authenticate',
    'response-gates',
    passResponse('authenticate'),
  ),
  'middleware.response.rateLimit': stop('rate-limit', 'rate-limit', reportQuota),
  'middleware.response.cors': stop('cors', 'cors', confirmOrigin),
  'middleware.response.logging': stop('logging', 'logging', logResponse),
  'api.responding': stop('api', 'api', sendResponse),
  'frontend.receiving': stop('frontend', 'frontend', receiveResponse),
  'frontend.storing': stop('frontend', 'cookies', storeCookie),
  'frontend.settling': stop('frontend', 'script', settlePromise),
  'frontend.looking': stop('frontend', 'script', readHeader),
  'frontend.reading': stop('frontend', 'script', readBody),
  'frontend.rejecting': stop('frontend', 'script', rejectPromise),
}

/** Every state but the final ones has a stop. */
export function getStop(state: string): Stop {
  const stop = STOPS[state]
  if (!stop) throw new Error(`nobody stands at ${state}`)
  return stop
}

function stop(at: ShopParticipantId, layer: string, work: Stop['work']): Stop {
  return { at, layer: `layers/${layer}`, hasMessage: true, work }
}

/** The answer to a call comes back to whoever has asked: nearly always the business logic. */
function call(layer: string, work: Stop['work'], at: ShopParticipantId = 'logic'): Stop {
  return { at, layer: `layers/${layer}`, hasMessage: false, work }
}

/** What comes before the request can be sent. */
function wire(at: ShopParticipantId, work: Stop['work']): Stop {
  return { at, layer: 'layers/network', hasMessage: false, work }
}

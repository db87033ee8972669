/** Which participant stands at each state of the lifecycle, and which layer does its work there. */
import type { ShopParticipantId } from '../../../catalog/vocabulary'
import { receiveRequest, sendResponse } from '../shop/layers/api'
import { authenticate } from '../shop/layers/authenticate'
import { authorize } from '../shop/layers/authorize'
import { storeCookie } from '../browser/cookies'
import { checkOrigin, confirmOrigin } from '../shop/layers/cors'
import { executeStatement, reportError } from '../shop/layers/database'
import { createProblem, createServerProblem } from '../shop/layers/error-handler'
import { forwardRequest, returnResponse } from '../network/gateway'
import { composeRequest, receiveResponse } from '../browser/frontend'
import { callHandler, continueHandler, giveUp } from '../shop/layers/logic'
import { logRequest, logResponse } from '../shop/layers/logging'
import {
  openConnection,
  refuseCertificate,
  resetConnection,
  resolveName,
  reuseConnection,
  secureConnection,
} from '../network/network'
import { answerCharge, reportCharge } from '../shop/layers/payment'
import { reportQuota, takeQuota } from '../shop/layers/rate-limit'
import { passResponse } from '../shop/layers/response-gates'
import { readBody, readHeader, rejectPromise, settlePromise } from '../browser/script'
import { recognizeSession, seekSession } from '../shop/layers/session'
import { validate } from '../shop/layers/validate'
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
  return { at, layer: findFile(layer), hasMessage: true, work }
}

/** The answer to a call comes back to whoever has asked: nearly always the business logic. */
function call(layer: string, work: Stop['work'], at: ShopParticipantId = 'logic'): Stop {
  return { at, layer: findFile(layer), hasMessage: false, work }
}

/** What comes before the request can be sent. */
function wire(at: ShopParticipantId, work: Stop['work']): Stop {
  return { at, layer: findFile('network'), hasMessage: false, work }
}

/** The file of a layer, as in CodeReference: the browser's and the network's stand apart from the shop's. */
function findFile(layer: string): string {
  if (['frontend', 'script', 'cookies'].includes(layer)) return `browser/${layer}`
  return ['network', 'gateway'].includes(layer) ? `network/${layer}` : `shop/layers/${layer}`
}

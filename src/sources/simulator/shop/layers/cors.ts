/**
 * CORS: tells the browser which page may read the responses (Fetch section 3.3). It keeps nobody out;
 * the browser decides, on the way back, whether the script gets to see the response.
 */
import { isPreflight } from '../../../../lib/http/cors-rules'
import {
  getHeader,
  type RequestMessage,
  type ResponseMessage,
  withHeaders,
} from '../../../../lib/http/message'
import { type CorsPolicy, formatPermission, getAllowedOrigin } from '../http/cors-policy'
import { createResponse } from '../http/respond'
import type { ServerSetup } from '../setup'
import { type PassedResponse, passResponse } from './response-gates'

/** `now`: seconds since the epoch. */
type Arrived = { readonly request: RequestMessage; readonly now: number }

type Named = { readonly origin: string }
type Answered = Named & { readonly method: string; readonly response: ResponseMessage }

export type CheckedOrigin =
  | { readonly kind: 'origin.absent' }
  | ({ readonly kind: 'preflight.answered' } & Answered)
  | ({ readonly kind: 'preflight.unlisted' } & Answered)
  | ({ readonly kind: 'origin.allowed' } & Named)
  | ({ readonly kind: 'origin.unlisted' } & Named)

export function checkOrigin({ request, now }: Arrived, { cors }: ServerSetup): CheckedOrigin {
  const origin = getHeader(request, 'Origin')
  if (origin === undefined) return { kind: 'origin.absent' }
  const allowed = getAllowedOrigin(cors, origin)
  if (isPreflight(request)) {
    const method = getHeader(request, 'Access-Control-Request-Method') ?? ''
    const response = answerPreflight(allowed, now, cors)
    return allowed === null
      ? { kind: 'preflight.unlisted', origin, method, response }
      : { kind: 'preflight.answered', origin, method, response }
  }
  return allowed === null ? { kind: 'origin.unlisted', origin } : { kind: 'origin.allowed', origin }
}

type Leaving = { readonly request: RequestMessage; readonly response: ResponseMessage }

export type ConfirmedOrigin =
  | PassedResponse
  | (Named & { readonly response: ResponseMessage } & (
        | { readonly kind: 'origin.confirmed' }
        | { readonly kind: 'origin.withheld'; readonly reason: 'unlisted' | 'error' }
      ))

export function confirmOrigin(leaving: Leaving, { cors }: ServerSetup): ConfirmedOrigin {
  const { request } = leaving
  const response = addCorsFields(leaving.response, request, cors)
  const origin = getHeader(request, 'Origin')
  if (origin === undefined) return passResponse({ gate: 'cors', response })
  const allowed = getHeader(response, 'Access-Control-Allow-Origin')
  if (allowed === undefined) {
    const reason = getAllowedOrigin(cors, origin) === null ? 'unlisted' : 'error'
    return { kind: 'origin.withheld', origin, reason, response }
  }
  return { kind: 'origin.confirmed', origin: allowed, response }
}

/** Errors carry them too, or the page could not even read that it failed; Vary goes with every response. */
export function addCorsFields(
  response: ResponseMessage,
  request: RequestMessage,
  cors: CorsPolicy,
): ResponseMessage {
  const others = (getHeader(response, 'Vary') ?? '').split(/, */).filter((name) => name !== '')
  const varying = withHeaders(response, [['Vary', [...new Set([...others, 'Origin'])].join(', ')]])
  const origin = getAllowedOrigin(cors, getHeader(request, 'Origin'))
  if (origin === null || (response.status >= 400 && !cors.coversErrors)) return varying
  return withHeaders(varying, [
    ...formatPermission(cors, origin),
    ...(cors.exposed.length > 0
      ? [['Access-Control-Expose-Headers', cors.exposed.join(', ')] as const]
      : []),
  ])
}

/** The answer to the browser's question before the request (Fetch section 4.9). */
function answerPreflight(origin: string | null, now: number, cors: CorsPolicy): ResponseMessage {
  const empty = createResponse(204, [['Vary', 'Origin']], null, { method: 'OPTIONS', now })
  if (origin === null) return empty
  return withHeaders(empty, [
    ...formatPermission(cors, origin),
    ['Access-Control-Allow-Methods', cors.methods.join(', ')],
    ['Access-Control-Allow-Headers', cors.fields.join(',')],
    ['Access-Control-Max-Age', String(cors.maxAgeS)],
  ])
}

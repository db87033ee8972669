/** API: the server reads the request off the wire, finds the route for it, and sends the response back. */
import { assertNever } from '../../../../lib/assertNever'
import { isPreflight } from '../../../../lib/http/cors-rules'
import { formatRequest, formatResponse } from '../../../../lib/http/format'
import {
  countBytes,
  getHeader,
  type RequestMessage,
  type ResponseMessage,
} from '../../../../lib/http/message'
import { parseRequest, type RequestFlaw } from '../../../../lib/http/parse'
import { refuse, refuseMethod, type Refusal } from '../http/refusal'
import { createResponse } from '../http/respond'
import { getPath, matchRoute, type Route } from '../http/routes'
import type { ServerSetup } from '../setup'
import { addServerFields } from './error-handler'

type Arrived = {
  /** As it comes from the network. */
  readonly arrived: RequestMessage
  readonly requestId: string
  /** Seconds since the epoch. */
  readonly now: number
}

export type ReadRequest = UnreadableRequest | OversizedRequest | RoutedRequest

type OversizedRequest = {
  readonly kind: 'content.tooLarge'
  readonly request: RequestMessage
  readonly bytes: number
  readonly limit: number
  readonly refusal: Refusal
}

/** What cannot be read is answered, too: whoever sent it waits for a response. */
export function receiveRequest(asked: Arrived, setup: ServerSetup): ReadRequest {
  const { arrived } = asked
  const parsed = parseRequest(formatRequest(arrived))
  if (!parsed.ok) return refuseUnreadable(parsed.flaw, arrived)
  const { request } = parsed
  const bytes = countBytes(request.body ?? '')
  const limit = setup.bodyLimitBytes
  if (bytes > limit) {
    const refusal = refuse(413, `The content may have at most ${limit} bytes.`)
    return { kind: 'content.tooLarge', request, bytes, limit, refusal }
  }
  return routeRequest({ ...asked, request }, setup)
}

export type UnreadableRequest = { readonly arrived: RequestMessage; readonly refusal: Refusal } & (
  | { readonly kind: 'message.malformed' }
  | { readonly kind: 'host.missing' }
  | { readonly kind: 'length.ambiguous'; readonly lengths: string }
)

/** 400 for all of it; where a request ends is uncertain, so nothing more is read (RFC 9112 section 6.3). */
function refuseUnreadable(flaw: RequestFlaw, arrived: RequestMessage): UnreadableRequest {
  const refuseAndClose = (detail: string) => refuse(400, detail, [['Connection', 'close']])
  switch (flaw) {
    case 'syntax': {
      const refusal = refuseAndClose('This is not HTTP/1.1.')
      return { kind: 'message.malformed', arrived, refusal }
    }
    case 'host': {
      const refusal = refuse(400, 'Send exactly one Host header.')
      return { kind: 'host.missing', arrived, refusal }
    }
    case 'length': {
      const lengths = (getHeader(arrived, 'Content-Length') ?? '0').replace(', ', ' and ')
      const refusal = refuseAndClose('Send one Content-Length, the bytes of the content.')
      return { kind: 'length.ambiguous', arrived, lengths, refusal }
    }
    default:
      return assertNever(flaw)
  }
}

export type RoutedRequest = {
  readonly request: RequestMessage
  readonly method: string
  readonly path: string
} & (
  | { readonly kind: 'preflight.arrived' }
  | {
      readonly kind: 'route.matched'
      readonly route: Route
      readonly params: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'route.moved'
      readonly location: string
      readonly response: ResponseMessage
    }
  | ({ readonly refusal: Refusal } & (
      | { readonly kind: 'method.unknown' }
      | { readonly kind: 'route.notFound' }
      | {
          readonly kind: 'method.notAllowed'
          readonly template: string
          readonly allow: string
        }
    ))
)

type Parsed = Arrived & { readonly request: RequestMessage }

/** 501 for an unknown method, 404 for no route, 405 for a route that does not do this (RFC 9110 section 9.1). */
function routeRequest(parsed: Parsed, setup: ServerSetup): RoutedRequest {
  const { request } = parsed
  const { target } = request
  const path = getPath(target)
  if (isPreflight(request)) {
    const method = getHeader(request, 'Access-Control-Request-Method') ?? ''
    return { kind: 'preflight.arrived', request, method, path }
  }
  const { method } = request
  const match = matchRoute(method, target)
  switch (match.kind) {
    case 'unknown-method': {
      const refusal = refuse(501, `${method} is not implemented.`)
      return { kind: 'method.unknown', request, method, path, refusal }
    }
    case 'no-route': {
      const refusal = refuse(404, `There is no ${path} here.`)
      return { kind: 'route.notFound', request, method, path, refusal }
    }
    case 'moved': {
      const { location } = match
      const response = redirect(location, parsed, setup)
      return { kind: 'route.moved', request, method, path, location, response }
    }
    case 'not-allowed': {
      const { template, allow } = match
      const refusal = refuseMethod(method, path, allow)
      return { kind: 'method.notAllowed', request, method, path, template, allow, refusal }
    }
    case 'matched': {
      const { route, params } = match
      return { kind: 'route.matched', request, method, path, route, params }
    }
    default:
      return assertNever(match)
  }
}

/** 308 keeps method and content, unlike 301 (RFC 9110 section 15.4.9). It is not to be remembered here. */
function redirect(location: string, parsed: Parsed, setup: ServerSetup): ResponseMessage {
  const headers = [
    ['Location', location],
    ['Cache-Control', 'no-store'],
    ['Content-Length', '0'],
  ] as const
  const { request, now } = parsed
  const moved = createResponse(308, headers, null, { method: request.method, now })
  return addServerFields(moved, parsed, setup)
}

/** Sends a response into the network; what of it got there, null: nothing. */
export type Send = (response: ResponseMessage) => ResponseMessage | null

type Leaving = { readonly response: ResponseMessage; readonly send: Send }

export type SentResponse = { readonly status: number } & (
  | { readonly kind: 'response.lost' }
  | {
      readonly kind: 'response.broken'
      readonly response: ResponseMessage
      readonly sent: number
      readonly announced: number
    }
  | { readonly kind: 'response.sent'; readonly reason: string; readonly bytes: number }
)

/** The complete response leaves for the network. Once the status is sent, an exception can only end the connection (RFC 9112 section 8). */
export function sendResponse({ response, send }: Leaving): SentResponse {
  const { status, reason, body } = response
  const left = send(response)
  if (!left) return { kind: 'response.lost', status }
  const [sent, announced] = [countBytes(left.body ?? ''), countBytes(body ?? '')]
  if (sent < announced) return { kind: 'response.broken', status, response: left, sent, announced }
  return { kind: 'response.sent', status, reason, bytes: countBytes(formatResponse(response)) }
}

/**
 * Gateway: takes the requests from the network and hands them to one of the servers behind it. When
 * none of them answers, it has to answer itself, and says why in Proxy-Status (RFC 9209).
 */
import type { ResponseMessage } from '../../../lib/http/message'
import { refuse, type Refusal } from '../shop/http/refusal'
import type { GatewaySetup } from './setup'

export type ForwardedRequest =
  | { readonly kind: 'request.forwarded'; readonly server: string }
  | ({ readonly refusal: Refusal } & (
      | { readonly kind: 'upstream.missing'; readonly servers: number }
      | { readonly kind: 'upstream.refused'; readonly server: string }
    ))

export function forwardRequest({
  healthy,
  closed,
  servers,
  retryAfterS,
}: GatewaySetup): ForwardedRequest {
  const [server] = healthy
  if (server === undefined) {
    const refusal = refuse(503, 'No server is available at the moment.', [
      ['Retry-After', String(retryAfterS)],
      ['Proxy-Status', 'gateway; error=destination_unavailable'],
    ])
    return { kind: 'upstream.missing', servers, refusal }
  }
  if (closed.includes(server)) {
    const refusal = refuse(502, 'The server behind the gateway cannot be reached.', [
      ['Proxy-Status', 'gateway; error=connection_refused'],
    ])
    return { kind: 'upstream.refused', server, refusal }
  }
  return { kind: 'request.forwarded', server }
}

type Returning = {
  /** null: the server has closed the connection without one. */
  readonly response: ResponseMessage | null
  /** How long the gateway would have gone on waiting, virtual milliseconds. */
  readonly remainingMs: number
  readonly gateway: GatewaySetup
}

export type ReturnedResponse =
  | { readonly kind: 'response.returned'; readonly status: number }
  | ({ readonly refusal: Refusal } & (
      | { readonly kind: 'upstream.lost'; readonly server: string }
      | { readonly kind: 'upstream.slow'; readonly status: number; readonly limitS: number }
    ))

/** Whoever waits for an answer gets one. One that comes too late is thrown away, though the work behind it is done. */
export function returnResponse({ response, remainingMs, gateway }: Returning): ReturnedResponse {
  if (!response) {
    const refusal = refuse(502, 'The server behind the gateway broke off without an answer.', [
      ['Proxy-Status', 'gateway; error=connection_terminated'],
    ])
    return { kind: 'upstream.lost', server: gateway.healthy[0] ?? '', refusal }
  }
  const { status } = response
  if (remainingMs <= 0) {
    const refusal = refuse(504, 'The server behind the gateway did not answer in time.', [
      ['Proxy-Status', 'gateway; error=http_response_timeout'],
    ])
    return { kind: 'upstream.slow', status, limitS: gateway.patienceS, refusal }
  }
  return { kind: 'response.returned', status }
}

/** Logging: gives the request its id, writes one line for it and one for its response. Secrets never get into a log. */
import { formatIsoDate } from '../../../../lib/date'
import {
  getHeader,
  type RequestMessage,
  type ResponseMessage,
  withHeaders,
} from '../../../../lib/http/message'
import { getPath } from '../http/routes'

/** Takes a line, or throws where it cannot be written. */
export type Log = (line: string) => void

type Arrived = {
  readonly request: RequestMessage
  /** With which people can ask for the lines of their request. */
  readonly requestId: string
  /** Seconds since the epoch. */
  readonly now: number
  readonly log: Log
}

export type LoggedRequest = {
  readonly kind: 'request.logged'
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly line: string
}

export function logRequest({ request, requestId, now, log }: Arrived): LoggedRequest {
  const { method, target } = request
  const secrets = ['Authorization', 'Cookie']
    .filter((name) => getHeader(request, name) !== undefined)
    .map((name) => ` ${name.toLowerCase()}=[redacted]`)
  const line = `${formatIsoDate(now)} ${requestId} → ${method} ${target}${secrets.join('')}`
  log(line)
  return { kind: 'request.logged', requestId, method, path: getPath(target), line }
}

type Leaving = Omit<Arrived, 'request'> & {
  readonly response: ResponseMessage
  /** Since the request was logged. */
  readonly durationMs: number
}

export type LoggedResponse = { readonly requestId: string; readonly response: ResponseMessage } & (
  | { readonly kind: 'log.failed' }
  | { readonly kind: 'response.logged'; readonly durationMs: number; readonly line: string }
)

export function logResponse(leaving: Leaving): LoggedResponse {
  const { requestId, durationMs, now, log } = leaving
  const response = addRequestId(leaving.response, requestId)
  const line = `${formatIsoDate(now)} ${requestId} ← ${response.status} in ${durationMs} ms`
  try {
    log(line)
  } catch {
    // What was asked for is done all the same.
    return { kind: 'log.failed', requestId, response }
  }
  return { kind: 'response.logged', requestId, durationMs, line, response }
}

export function addRequestId(response: ResponseMessage, requestId: string): ResponseMessage {
  return withHeaders(response, [['X-Request-Id', requestId]])
}

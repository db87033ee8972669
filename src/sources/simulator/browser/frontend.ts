/**
 * Frontend: the page's script calls fetch(), and the browser makes the request of it. Where a journey
 * has no preflight of its own, and the shop permits what it would ask for, that is taken as answered
 * before and cached (Fetch section 4.9).
 */
import type { RequestDraft } from '../../../catalog/run'
import { listUnsafeFields } from '../../../lib/http/cors-rules'
import { type Cookie, type CookieTalk, formatCookies, pickCookies } from '../../../lib/http/cookies'
import { isForbiddenRequestHeader, needsPreflight } from '../../../lib/http/fetch-rules'
import { formatResponse } from '../../../lib/http/format'
import type { RequestMessage, ResponseMessage } from '../../../lib/http/message'
import { parseResponse } from '../../../lib/http/parse'
import type { ServerSetup } from '../shop/setup'
import { composeMessage, composePreflight } from './compose-message'
import { type Authorization, makeAuthorization } from './make-authorization'
import type { Signing } from './signing'

type Called = {
  readonly draft: RequestDraft
  readonly signing: Signing
  readonly talk: CookieTalk
  /** What the browser has kept. */
  readonly jar: readonly Cookie[]
  readonly isOnline: boolean
  /** Whether this is the browser's question before the request. */
  readonly isPreflight: boolean
  /** Whether the browser has no cached answer to a preflight, and has to ask. */
  readonly asksFirst: boolean
  /** Whether the server has sent the browser here. */
  readonly isRedirected: boolean
}

export type ComposedRequest =
  | { readonly kind: 'header.dropped'; readonly name: string; readonly draft: RequestDraft }
  | { readonly kind: 'device.offline'; readonly request: RequestMessage }
  | {
      readonly kind: 'preflight.composed'
      readonly request: RequestMessage
      /** What it asks about. */
      readonly asked: RequestMessage
      readonly fields: readonly string[]
    }
  | {
      readonly kind: 'request.composed'
      readonly request: RequestMessage
      readonly authorization: Authorization
      readonly cookies: readonly Cookie[]
      readonly sender: 'page' | 'browser'
      readonly isPreflightCached: boolean
    }

/** The browser adds its own fields, Origin among them: the page and the API have different origins. */
export async function composeRequest(called: Called, setup: ServerSetup): Promise<ComposedRequest> {
  const { draft, asksFirst } = called
  // A forbidden request-header (Fetch section 2.2.2): no error, it is only not sent.
  const [name] = draft.headers.find(([field]) => isForbiddenRequestHeader(field)) ?? []
  if (name !== undefined) {
    const headers = draft.headers.filter(([field]) => field !== name)
    return { kind: 'header.dropped', name, draft: { ...draft, headers } }
  }
  const authorization = await makeAuthorization(draft, called.signing, setup.token)
  const cookies = pickCookies(called.jar, called.talk)
  const request = composeMessage(draft, authorization.value, setup, formatCookies(cookies))
  if (!called.isOnline) return { kind: 'device.offline', request }
  if (called.isPreflight) {
    // The browser's own question, before it sends what the script asked for. It carries no credentials.
    const preflight = composePreflight(request, setup)
    const fields = listUnsafeFields(request)
    return { kind: 'preflight.composed', request: preflight, asked: request, fields }
  }
  const isUnsafe = needsPreflight(request)
  const sender = (isUnsafe && asksFirst) || called.isRedirected ? 'browser' : 'page'
  const isPreflightCached = isUnsafe && !asksFirst
  return { kind: 'request.composed', request, authorization, cookies, sender, isPreflightCached }
}

type Arrived = {
  readonly response: ResponseMessage
  /** Whether the connection has ended before all of it was there. */
  readonly isIncomplete: boolean
  /** Method of the request. */
  readonly method: string
  /** Since the script called fetch(). */
  readonly tookMs: number
  /** How long the script waits; null: for ever. */
  readonly limitMs: number | null
}

export type ReceivedResponse =
  | { readonly kind: 'response.late'; readonly tookMs: number; readonly limitMs: number }
  | {
      readonly kind: 'response.received'
      readonly response: ResponseMessage
      readonly isIncomplete: boolean
    }

/** Only text has crossed the network: the browser reads it back (RFC 9112 section 6.3). */
export function receiveResponse(arrived: Arrived): ReceivedResponse {
  const { response, isIncomplete, method, tookMs, limitMs } = arrived
  // AbortSignal.timeout() rejected the promise at its limit, while the server was still at work.
  if (limitMs !== null && tookMs > limitMs) return { kind: 'response.late', tookMs, limitMs }
  const read = isIncomplete ? response : parseResponse(formatResponse(response), method)
  if (!read) throw new Error('the shop sent a response that HTTP does not know')
  return { kind: 'response.received', response: read, isIncomplete }
}

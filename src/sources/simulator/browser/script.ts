/**
 * The page's script: what becomes of the promise that fetch() gave it. Before it resolves, the browser
 * checks whether a page of this origin may have the response at all (Fetch section 4.9).
 */
import {
  type CorsAsked,
  type CorsFlaw,
  findCorsFlaw,
  findPreflightFlaw,
  readableFields,
} from '../../../lib/http/cors-rules'
import {
  countBytes,
  getHeader,
  type RequestMessage,
  type ResponseMessage,
} from '../../../lib/http/message'
import { isRedirect } from '../../../lib/http/status'

type Received = {
  readonly response: ResponseMessage
  readonly asked: CorsAsked
  /** The request that a preflight asks about; null: this is none. */
  readonly askedAbout: RequestMessage | null
}

export type SettledPromise =
  | JudgedPreflight
  | {
      readonly kind: 'response.blocked'
      readonly response: ResponseMessage
      readonly flaw: CorsFlaw
    }
  | { readonly kind: 'redirect.followed'; readonly location: string }
  | { readonly kind: 'promise.resolved'; readonly response: ResponseMessage }

export function settlePromise({ response, asked, askedAbout }: Received): SettledPromise {
  if (askedAbout) return judgePreflight(response, askedAbout, asked)
  // The response is here, and what was asked for is done: only the page may not know of it.
  const flaw = findCorsFlaw(response, asked)
  if (flaw) return { kind: 'response.blocked', response, flaw }
  // The browser asks again by itself, and the promise stays pending (Fetch section 4.5).
  const location = getHeader(response, 'Location')
  if (isRedirect(response.status) && location !== undefined) {
    return { kind: 'redirect.followed', location }
  }
  // With any status: only `ok` tells 200 to 299 from the rest (Fetch section 5.5).
  return { kind: 'promise.resolved', response }
}

export type JudgedPreflight = { readonly response: ResponseMessage } & (
  | { readonly kind: 'preflight.denied'; readonly flaw: CorsFlaw }
  | { readonly kind: 'preflight.granted'; readonly method: string; readonly seconds: number }
)

/** How long an answer to a preflight is kept where it does not say so (Fetch section 4.9). */
const USUAL_MAX_AGE_S = 5

/** May the browser send what the script has asked for? (Fetch section 4.9, CORS-preflight fetch). */
function judgePreflight(
  response: ResponseMessage,
  askedAbout: RequestMessage,
  asked: CorsAsked,
): JudgedPreflight {
  const flaw = findPreflightFlaw(response, askedAbout, asked)
  if (flaw) return { kind: 'preflight.denied', response, flaw }
  const { method } = askedAbout
  const seconds = Number(getHeader(response, 'Access-Control-Max-Age') ?? USUAL_MAX_AGE_S)
  return { kind: 'preflight.granted', response, method, seconds }
}

/** What a script would look for, by how much it depends on it. */
const WANTED = ['Retry-After', 'Location', 'WWW-Authenticate', 'Allow', 'ETag', 'X-Request-Id']

/** The first header of those that is there and that the script is not shown; null: there is none. */
export function findHiddenHeader(response: ResponseMessage): string | null {
  const hidden = new Set(readableFields(response).hidden.map((name) => name.toLowerCase()))
  return WANTED.find((name) => hidden.has(name.toLowerCase())) ?? null
}

type Looking = { readonly response: ResponseMessage }

export type HiddenHeader = { readonly kind: 'header.hidden'; readonly name: string }

/** What a script may not see is, for it, not there: no error (Fetch section 4.10). */
export function readHeader({ response }: Looking): HiddenHeader {
  return { kind: 'header.hidden', name: findHiddenHeader(response) ?? '' }
}

export type FailedBody =
  | { readonly kind: 'body.broken'; readonly received: number; readonly announced: number }
  | { readonly kind: 'body.unreadable'; readonly contentType: string; readonly body: string }

/** The promise of fetch() has resolved; now the script wants the body, and that can fail on its own. */
export function readBody({
  response,
  isIncomplete,
}: Looking & { readonly isIncomplete: boolean }): FailedBody {
  const body = response.body ?? ''
  if (isIncomplete) {
    const announced = Number(getHeader(response, 'Content-Length'))
    return { kind: 'body.broken', received: countBytes(body), announced }
  }
  const contentType = getHeader(response, 'Content-Type') ?? 'none'
  return { kind: 'body.unreadable', contentType, body }
}

/** What the promise of fetch() is rejected with. */
export type Rejection = {
  readonly name: string
  readonly message: string
  /** What Chrome writes into its console; '' for nothing. */
  readonly console: string
  /** How long after the call, where that was not just now. */
  readonly afterMs?: number
}

export type RejectedPromise = { readonly kind: 'promise.rejected' } & Rejection & {
    readonly afterMs: number
  }

/** Why the promise was rejected stays with the browser: a script sees the same TypeError for all of it. */
export function rejectPromise({
  rejection,
  tookMs,
}: {
  readonly rejection: Rejection
  /** Since the script called fetch(). */
  readonly tookMs: number
}): RejectedPromise {
  return { kind: 'promise.rejected', ...rejection, afterMs: rejection.afterMs ?? tookMs }
}

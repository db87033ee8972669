/** Refusals: what a layer says when it does not let a request on, before it becomes a response (RFC 9457, RFC 6750). */
import type { HeaderField } from '../../../../lib/http/message'
import type { Json } from '../../../../lib/json'
import { formatLimit, formatPolicy, type QuotaPolicy } from './token-bucket'

export type Refusal = {
  readonly kind: 'refusal'
  readonly status: number
  /** What was wrong, for people. */
  readonly detail: string
  /** URI of the problem type, and its title; about:blank and the reason phrase where none is given. */
  readonly type?: string
  readonly title?: string
  readonly headers?: readonly HeaderField[]
  /** Extension members (RFC 9457 section 3.2). */
  readonly members?: Readonly<Record<string, Json>>
}

export type InvalidField = {
  readonly detail: string
  /** JSON Pointer as a fragment: "#/quantity". */
  readonly pointer: string
}

export function isRefusal(failure: unknown): failure is Refusal {
  return (
    typeof failure === 'object' &&
    failure !== null &&
    'kind' in failure &&
    failure.kind === 'refusal'
  )
}

/** 401 without an error code: nothing was presented that could be wrong (RFC 6750 section 3.1). */
export function askForCredentials(realm: string, detail = 'Authentication is required.'): Refusal {
  return refuse(401, detail, [['WWW-Authenticate', `Bearer realm="${realm}"`]])
}

/** 401 for a token that was presented and is not good (RFC 6750 section 3.1). */
export function rejectToken(realm: string, reason: string): Refusal {
  const challenge = `Bearer realm="${realm}", error="invalid_token", error_description="${reason}"`
  return refuse(401, `${reason}.`, [['WWW-Authenticate', challenge]])
}

/** 400 for a request that brings its token in two ways at once (RFC 6750 section 3.1). */
export function rejectDoubledToken(realm: string): Refusal {
  const challenge = `Bearer realm="${realm}", error="invalid_request"`
  return refuse(400, 'Send the access token once only.', [['WWW-Authenticate', challenge]])
}

/** 403 for a good token that does not reach far enough (RFC 6750 section 3.1). */
export function lackScope(realm: string, scope: string): Refusal {
  const challenge = `Bearer realm="${realm}", error="insufficient_scope", scope="${scope}"`
  return refuse(403, `The token lacks the scope ${scope}.`, [['WWW-Authenticate', challenge]])
}

export function refuse(
  status: number,
  detail: string,
  headers: readonly HeaderField[] = [],
): Refusal {
  return { kind: 'refusal', status, detail, headers }
}

/** 405 always says what would be allowed (RFC 9110 section 15.5.6). */
export function refuseMethod(method: string, path: string, allow: string): Refusal {
  return refuse(405, `${method} is not supported on ${path}.`, [['Allow', allow]])
}

/** 415 may say what would be understood (RFC 9110 section 15.5.16). */
export function refuseMedia(): Refusal {
  return refuse(415, 'Send application/json.', [['Accept', 'application/json']])
}

/** 422 with one entry for each field that is wrong. */
export function refuseFields(errors: readonly InvalidField[]): Refusal {
  return {
    kind: 'refusal',
    status: 422,
    type: 'https://api.example/problems/validation',
    title: 'Your request is not valid.',
    detail: errors.length === 1 ? '1 field is invalid.' : `${errors.length} fields are invalid.`,
    members: { errors },
  }
}

/** 429 (RFC 6585 section 4) in the words of draft-ietf-httpapi-ratelimit-headers-11. */
export function refuseQuota(policy: QuotaPolicy, retryAfterS: number): Refusal {
  return {
    kind: 'refusal',
    status: 429,
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    title: 'Request cannot be satisfied as assigned quota has been exceeded',
    detail: `Try again in ${retryAfterS} seconds.`,
    headers: [
      ['Retry-After', String(retryAfterS)],
      ['RateLimit-Policy', formatPolicy(policy)],
      ['RateLimit', formatLimit(policy, 0, retryAfterS)],
    ],
    members: { 'violated-policies': [policy.name] },
  }
}

/** 429 for whoever tries too many passwords: nothing is said about the account (RFC 6585 section 4). */
export function refuseAttempt(retryAfterS: number): Refusal {
  const later = [['Retry-After', String(retryAfterS)]] as const
  return refuse(429, `Too many attempts. Try again in ${retryAfterS} seconds.`, later)
}

/** 503 with the time after which another try makes sense. */
export function refuseForNow(retryAfterS: number): Refusal {
  return refuse(503, 'Try again later.', [['Retry-After', String(retryAfterS)]])
}

/**
 * Rate limit: a token bucket for each client. A request takes one token; the bucket refills evenly
 * over the window. The fields follow draft-ietf-httpapi-ratelimit-headers-11.
 */
import { type ResponseMessage, withHeaders } from '../../../../lib/http/message'
import { refuseQuota, type Refusal } from '../http/refusal'
import {
  type Bucket,
  fillBucket,
  formatLimit,
  formatPolicy,
  getSecondsUntil,
} from '../http/token-bucket'
import type { ServerSetup } from '../setup'

/** `atMs`: virtual milliseconds since the start of the run. */
type Arrived = { readonly bucket: Bucket; readonly atMs: number }

/** `level`: what was in the bucket; `bucket`: what is left of it. */
export type TakenQuota = { readonly level: number; readonly bucket: Bucket } & (
  | {
      readonly kind: 'quota.exceeded'
      readonly retryAfterS: number
      readonly refusal: Refusal
    }
  | { readonly kind: 'quota.available'; readonly remaining: number }
)

export function takeQuota({ bucket, atMs }: Arrived, { quota }: ServerSetup): TakenQuota {
  const level = fillBucket(quota, bucket, atMs)
  if (level < 1) {
    const retryAfterS = getSecondsUntil(1, level, quota)
    const refusal = refuseQuota(quota, retryAfterS)
    return { kind: 'quota.exceeded', level, bucket: { level, atMs }, retryAfterS, refusal }
  }
  const left = { level: level - 1, atMs }
  return { kind: 'quota.available', level, bucket: left, remaining: Math.floor(left.level) }
}

type Leaving = { readonly response: ResponseMessage; readonly remaining: number }

export type ReportedQuota = {
  readonly kind: 'quota.reported'
  readonly remaining: number
  readonly response: ResponseMessage
}

/** The client learns how much is left, whatever the response says. */
export function reportQuota(
  { response, remaining }: Leaving,
  { quota }: ServerSetup,
): ReportedQuota {
  const resetS = getSecondsUntil(quota.requests, remaining, quota)
  const reported = withHeaders(response, [
    ['RateLimit-Policy', formatPolicy(quota)],
    ['RateLimit', formatLimit(quota, remaining, resetS)],
  ])
  return { kind: 'quota.reported', remaining, response: reported }
}

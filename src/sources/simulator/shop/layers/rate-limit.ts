/**
 * Rate limit: a token bucket for each client. A request takes one token; the bucket refills evenly
 * over the window. The fields follow draft-ietf-httpapi-ratelimit-headers-11.
 */
import { withHeaders } from '../../../../lib/http/message'
import type { Check } from '../../../../trace/evidence'
import { passed, refused } from '../../record/finding'
import { refuseQuota } from '../http/refusal'
import { fillBucket, formatLimit, formatPolicy, getSecondsUntil } from '../http/token-bucket'
import type { Finding, Trip } from '../../drive/trip'
import { getAnswer } from '../../record/wire'

export function takeQuota(trip: Trip): Finding {
  const policy = trip.plan.quota
  const { requests: quota, windowS } = policy
  const { visit, elapsedMs: atMs } = trip
  const level = fillBucket(policy, visit.bucket, atMs)
  if (level < 1) {
    const retryAfterS = getSecondsUntil(1, level, policy)
    const failure = refuseQuota(policy, retryAfterS)
    return refused('quota.exceeded', { quota, windowS, retryAfterS }, failure, {
      next: { remainingQuota: 0, visit: { ...visit, bucket: { level, atMs } } },
      evidence: { checks: [check('failed', level)] },
    })
  }
  const remaining = Math.floor(level - 1)
  return passed(
    'quota.available',
    { remaining, quota, windowS },
    {
      next: { remainingQuota: remaining, visit: { ...visit, bucket: { level: level - 1, atMs } } },
      evidence: { checks: [check('passed', level)] },
    },
  )
}

/** The client learns how much is left, whatever the response says. */
export function reportQuota(trip: Trip): Finding {
  const policy = trip.plan.quota
  const remaining = trip.remainingQuota ?? 0
  const resetS = getSecondsUntil(policy.requests, remaining, policy)
  const response = withHeaders(getAnswer(trip), [
    ['RateLimit-Policy', formatPolicy(policy)],
    ['RateLimit', formatLimit(policy, remaining, resetS)],
  ])
  return passed(
    'quota.reported',
    { remaining, quota: policy.requests, windowS: policy.windowS },
    { next: { response } },
  )
}

function check(verdict: Check['verdict'], level: number): Check {
  return { id: 'quota', verdict, actual: String(Math.floor(level)), expected: 'at least 1' }
}

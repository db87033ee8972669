/** The arithmetic of a token bucket, and the two fields that report it (draft-ietf-httpapi-ratelimit-headers-11). */

export type QuotaPolicy = {
  readonly name: string
  /** Size of the bucket, and how much flows in during a window. */
  readonly requests: number
  readonly windowS: number
  /** How full the client's bucket is when the run starts. */
  readonly atStart: number
}

/** How full a client's bucket was at an instant, virtual milliseconds. */
export type Bucket = { readonly level: number; readonly atMs: number }

/** Tokens in the bucket at a later instant. */
export function fillBucket(policy: QuotaPolicy, bucket: Bucket, nowMs: number): number {
  const inflow = ((nowMs - bucket.atMs) / 1000) * (policy.requests / policy.windowS)
  return Math.min(policy.requests, bucket.level + inflow)
}

/** Whole seconds until the bucket holds `wanted` tokens. */
export function getSecondsUntil(wanted: number, level: number, policy: QuotaPolicy): number {
  return Math.ceil(((wanted - level) * policy.windowS) / policy.requests)
}

/** q: quota, w: window in seconds. */
export function formatPolicy(policy: QuotaPolicy): string {
  return `"${policy.name}";q=${policy.requests};w=${policy.windowS}`
}

/** r: what remains, t: seconds until it changes for the better. */
export function formatLimit(policy: QuotaPolicy, remaining: number, seconds: number): string {
  return `"${policy.name}";r=${remaining};t=${seconds}`
}

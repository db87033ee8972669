/** Idempotency keys (draft-ietf-httpapi-idempotency-key-header): however often an order is sent with the same key, it is placed once. */
import { refuse, type Refusal } from '../http/refusal'

/** A structured-field string: the quotes are part of it (RFC 9651 section 3.3.3). */
export function readKey(given: string | undefined): string | undefined {
  return /^"([\w-]{1,64})"$/.exec(given ?? '')?.[1]
}

export type ClaimedKey = {
  readonly kind: 'key.claimed'
  readonly key: string
  readonly userId: number
}

/** `command`: what the database says of the row with the key; null: there was one already. */
export function isFirstWith(key: string, userId: number, command: string): ClaimedKey | null {
  return command === 'INSERT 0 1' ? { kind: 'key.claimed', key, userId } : null
}

export type StoredKey = {
  readonly payload_hash: string
  readonly status: number | null
  readonly body: string | null
}

/** `hash`: SHA-256 of the content that came now; `expected`: of the one that came first. */
type Compared = { readonly key: string; readonly hash: string; readonly expected: string }

export type KnownKey = Compared & {
  readonly kind: 'key.known'
  readonly status: number
  readonly body: string
}

export type RefusedKey = Compared & { readonly refusal: Refusal } & (
    { readonly kind: 'key.reused' } | { readonly kind: 'key.inUse' }
  )

/** The key was there before: with the same content, and an answer that can be given again? */
export function compareWithFirst(
  key: string,
  hash: string,
  { payload_hash: expected, status, body }: StoredKey,
): KnownKey | RefusedKey {
  if (hash !== expected) {
    const refusal = refuse(422, 'This Idempotency-Key was used with another content.')
    return { kind: 'key.reused', key, hash, expected, refusal }
  }
  if (status === null || body === null) {
    const refusal = refuse(409, 'The first request with this key is still being worked on.', [
      ['Retry-After', '1'],
    ])
    return { kind: 'key.inUse', key, hash, expected, refusal }
  }
  return { kind: 'key.known', key, hash, expected, status, body }
}

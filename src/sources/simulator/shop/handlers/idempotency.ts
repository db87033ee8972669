/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header): however often an order is sent with
 * the same key, it is placed once. The key is claimed before the work and lets go if that is refused.
 */
import * as z from 'zod/mini'
import { clipText } from '../../../../lib/clipText'
import { hashText } from '../../../../lib/hash'
import { getHeader } from '../../../../lib/http/message'
import type { Check } from '../../../../trace/evidence'
import { passed, refused } from '../../record/finding'
import { refuse } from '../http/refusal'
import type { Answer, Finding, FindingDetails, Trip } from '../../drive/trip'
import { execute, query } from './handler'

const LAYER = 'shop/handlers/idempotency'

const KeyRow = z.object({
  payload_hash: z.string(),
  status: z.nullable(z.number()),
  body: z.nullable(z.string()),
})

export type Claim =
  /** The first request with this key: now it may be worked on. */
  | { readonly kind: 'new'; readonly key: string }
  /** The answer that the first request got. */
  | { readonly kind: 'known'; readonly body: string }
  | { readonly kind: 'refused'; readonly refusal: Finding }

export async function* claimKey(trip: Trip): AsyncGenerator<Finding, Claim, Answer> {
  const given = getHeader(trip.request, 'Idempotency-Key')
  // A structured-field string: the quotes are part of it (RFC 9651 section 3.3.3).
  const key = /^"([\w-]{1,64})"$/.exec(given ?? '')?.[1]
  if (key === undefined) {
    const failure = refuse(400, 'POST /orders needs an Idempotency-Key: a quoted text.')
    return stop(
      refused(
        'key.missing',
        { given: clipText(given ?? '–', 14) },
        failure,
        decidedBy('key.missing'),
      ),
    )
  }
  const userId = trip.identity?.userId ?? 0
  const hash = await hashText(trip.request.body ?? '')
  const { command } = yield* execute(
    trip,
    'INSERT idempotency_keys',
    `INSERT INTO idempotency_keys (user_id, key, payload_hash)
VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING`,
    [userId, key, hash],
    LAYER,
  )
  const label = clipText(key, 13)
  if (command === 'INSERT 0 1') {
    const next = { release: releaseKey(userId, key) }
    yield passed('key.claimed', { key: label }, { ...decidedBy('key.claimed'), next })
    return { kind: 'new', key }
  }

  const [stored] = yield* query(
    trip,
    KeyRow,
    'SELECT idempotency_keys',
    `SELECT payload_hash, status, body
  FROM idempotency_keys
 WHERE user_id = $1 AND key = $2`,
    [userId, key],
    LAYER,
  )
  if (!stored) throw new Error('the key was released in this moment')
  const compare = (outcome: string, verdict: Check['verdict']) => ({
    ...decidedBy(outcome),
    evidence: { checks: [{ id: 'payload', verdict, actual: hash, expected: stored.payload_hash }] },
  })
  if (stored.payload_hash !== hash) {
    const failure = refuse(422, 'This Idempotency-Key was used with another content.')
    return stop(refused('key.reused', { key: label }, failure, compare('key.reused', 'failed')))
  }
  const { status, body } = stored
  if (status === null || body === null) {
    const failure = refuse(409, 'The first request with this key is still being worked on.', [
      ['Retry-After', '1'],
    ])
    return stop(refused('key.inUse', { key: label }, failure, compare('key.inUse', 'passed')))
  }
  yield passed('key.known', { key: label, status }, compare('key.known', 'passed'))
  return { kind: 'known', body }
}

/** In the transaction of the work itself: the answer is stored with it, or neither is. */
export async function* storeAnswer(
  trip: Trip,
  key: string,
  status: number,
  body: string,
): AsyncGenerator<Finding, void, Answer> {
  yield* execute(
    trip,
    'UPDATE idempotency_keys',
    `UPDATE idempotency_keys
   SET status = $1, body = $2
 WHERE user_id = $3 AND key = $4`,
    [status, body, trip.identity?.userId ?? 0, key],
    LAYER,
  )
}

/** What gives the key back, so that the same request can be tried again. */
function releaseKey(userId: number, key: string) {
  return {
    summary: 'DELETE idempotency_keys',
    sql: `DELETE FROM idempotency_keys
 WHERE user_id = $1 AND key = $2 AND status IS NULL`,
    parameters: [userId, key],
  }
}

function stop(refusal: Finding): Claim {
  return { kind: 'refused', refusal }
}

function decidedBy(outcome: string): FindingDetails {
  return { code: { layer: LAYER, marks: [`'${outcome}'`] } }
}

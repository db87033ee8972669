/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header): the key is claimed before the work, and
 * let go if the work is refused.
 */
import * as z from 'zod/mini'
import { hashText } from '../../../../lib/hash'
import { getHeader } from '../../../../lib/http/message'
import { refuse } from '../http/refusal'
import { type KnownKey, readKey } from '../rules/idempotency'
import type { Asked, Db, HandlerAnswer, Refused, Shop } from './calls'

const KeyRow = z.object({
  payload_hash: z.string(),
  status: z.nullable(z.number()),
  body: z.nullable(z.string()),
})

export type OwnedKey = { readonly key: string; readonly userId: number }

type NewKey = OwnedKey & { readonly kind: 'new' }

/** New: the first request with this key, which may be worked on. Known: the answer that the first one got. */
export async function claimKey(
  { request, caller }: Asked,
  { db, rules }: Shop,
): Promise<NewKey | KnownKey | Extract<HandlerAnswer, Refused>> {
  const given = getHeader(request, 'Idempotency-Key')
  const key = readKey(given)
  if (key === undefined) {
    const refusal = refuse(400, 'POST /orders needs an Idempotency-Key: a quoted text.')
    return { kind: 'key.missing', given, refusal }
  }
  const userId = caller?.userId ?? 0
  const hash = await hashText(request.body ?? '')
  const command = await db.run(
    `INSERT INTO idempotency_keys (user_id, key, payload_hash)
VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING`,
    [userId, key, hash],
  )
  if (await rules.isFirstWith(key, userId, command)) return { kind: 'new', key, userId }

  const stored = await db.first(
    KeyRow,
    `SELECT payload_hash, status, body
  FROM idempotency_keys
 WHERE user_id = $1 AND key = $2`,
    [userId, key],
  )
  if (!stored) throw new Error('the key was released in this moment')
  return rules.compareWithFirst(key, hash, stored)
}

/** In the transaction of the work itself: the answer is stored with it, or neither is. */
export async function storeAnswer(
  db: Db,
  { key, userId }: OwnedKey,
  status: number,
  body: string,
): Promise<void> {
  await db.run(
    `UPDATE idempotency_keys
   SET status = $1, body = $2
 WHERE user_id = $3 AND key = $4`,
    [status, body, userId, key],
  )
}

/** Gives the key back, so that the same request can be tried again. */
export async function releaseKey(db: Db, { key, userId }: OwnedKey): Promise<void> {
  await db.run(
    `DELETE FROM idempotency_keys
 WHERE user_id = $1 AND key = $2 AND status IS NULL`,
    [userId, key],
  )
}

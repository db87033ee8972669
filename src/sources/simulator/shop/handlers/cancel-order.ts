/** POST /orders/{id}/cancel: while an order is new, its owner can take it back, and the books return to the stock. */
import * as z from 'zod/mini'
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { respond } from '../http/respond'
import { refuseOrder } from '../rules/ownership'
import { type Asked, type HandlerAnswer, NOT_STORED, type Shop } from './calls'
import { OrderRow } from './order'

const VersionRow = z.object({ version: z.number() })

export async function cancelOrder(
  { request, input, caller }: Asked,
  { db, rules }: Shop,
): Promise<HandlerAnswer> {
  const orderId = Number(input.id)
  await db.run('BEGIN')
  const order = await db.first(
    OrderRow,
    `SELECT id, user_id, status, total_cents, placed_at, version
  FROM orders
 WHERE id = $1
   FOR UPDATE`,
    [orderId],
  )
  if (!order) return { kind: 'order.absent', orderId, refusal: refuseOrder(orderId) }

  const ownership = await rules.checkOwner(order, caller, null)
  if (ownership.kind === 'owner.differs') return ownership
  const fixed = await rules.checkStatus(orderId, order.status)
  if (fixed) return fixed
  const version = await rules.compareVersion(request, formatEntityTag(order.version))
  if (version?.kind === 'version.outdated') return version

  const changed = await db.first(
    VersionRow,
    `UPDATE orders
   SET status = 'cancelled', version = version + 1
 WHERE id = $1
RETURNING version`,
    [orderId],
  )
  await db.run(
    `UPDATE books
   SET stock = stock + l.quantity, version = version + 1
  FROM order_lines l
 WHERE l.order_id = $1 AND l.book_id = books.id`,
    [orderId],
  )
  await db.run('COMMIT')
  const etag = formatEntityTag(changed?.version ?? 0)
  return respond(200, [['ETag', etag], NOT_STORED], { id: orderId, status: 'cancelled' })
}

/** GET /orders/{id}: one order with its lines, for its owner and for administrators. */
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { respond } from '../http/respond'
import { refuseOrder } from '../rules/ownership'
import type { Asked, HandlerAnswer, Shop } from './calls'
import { describeOrder, LineRow, OrderRow } from './order'

export async function readOrder(
  { request, input, caller }: Asked,
  { db, rules }: Shop,
): Promise<HandlerAnswer> {
  const order = await db.first(
    OrderRow,
    `SELECT id, user_id, status, total_cents, placed_at, version
  FROM orders
 WHERE id = $1`,
    [input.id],
  )
  const orderId = Number(input.id)
  if (!order) return { kind: 'order.absent', orderId, refusal: refuseOrder(orderId) }

  const ownership = await rules.checkOwner(order, caller, 'administrator')
  if (ownership.kind === 'owner.differs') return ownership

  const etag = formatEntityTag(order.version)
  const headers = [
    ['ETag', etag],
    ['Cache-Control', 'private, no-cache'],
  ] as const
  if (await rules.isUnchanged(request, etag)) return respond(304, headers)
  const lines = await db.all(
    LineRow,
    `SELECT l.book_id, b.title, l.quantity, l.price_cents
  FROM order_lines l
  JOIN books b ON b.id = l.book_id
 WHERE l.order_id = $1
 ORDER BY l.id`,
    [order.id],
  )
  return respond(200, headers, describeOrder(order, lines))
}

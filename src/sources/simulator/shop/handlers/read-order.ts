/** GET /orders/{id}: one order with its lines, for its owner and for administrators. */
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { passed, refused } from '../../record/finding'
import { formatSubject } from '../tokens/subjects'
import type { HandlerRun, Trip } from '../../drive/trip'
import { query, respond } from './handler'
import { describeOrder, LineRow, OrderRow, refuseOrder } from './order'
import { hasVersion } from './versions'

export async function* readOrder(trip: Trip): HandlerRun {
  const orderId = trip.input.id
  const subject = trip.identity?.subject ?? ''

  const [order] = yield* query(
    trip,
    OrderRow,
    'SELECT orders',
    `SELECT id, user_id, status, total_cents, placed_at, version
  FROM orders
 WHERE id = $1`,
    // Where the gate has forgotten to look, any text gets as far as this.
    [trip.plan.forgetsId ? (trip.params['id'] ?? '') : orderId],
  )
  if (!order) return refused('order.absent', { orderId }, refuseOrder(orderId))

  const owner = formatSubject(order.user_id)
  const check = { id: 'owner', actual: subject, expected: owner } as const
  if (owner === subject) {
    yield passed(
      'owner.confirmed',
      { orderId, owner, subject },
      {
        evidence: { checks: [{ ...check, verdict: 'passed' }] },
      },
    )
  } else if (trip.identity?.role === 'administrator') {
    yield passed(
      'owner.overridden',
      { orderId, owner, subject },
      {
        evidence: { checks: [{ ...check, verdict: 'passed' }] },
      },
    )
  } else {
    // The same 404 as for an order that does not exist: a stranger learns nothing (RFC 9110 section 15.5.4).
    return refused('owner.differs', { orderId, owner, subject }, refuseOrder(orderId), {
      evidence: { checks: [{ ...check, verdict: 'failed' }] },
    })
  }

  const etag = formatEntityTag(order.version)
  const headers = [
    ['ETag', etag],
    ['Cache-Control', 'private, no-cache'],
  ] as const
  if (yield* hasVersion(trip, etag)) return respond(trip, 304, headers)
  const lines = yield* query(
    trip,
    LineRow,
    'SELECT order_lines',
    `SELECT l.book_id, b.title, l.quantity, l.price_cents
  FROM order_lines l
  JOIN books b ON b.id = l.book_id
 WHERE l.order_id = $1
 ORDER BY l.id`,
    [orderId],
  )
  return respond(trip, 200, headers, describeOrder(order, lines))
}

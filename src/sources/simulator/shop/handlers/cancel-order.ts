/** POST /orders/{id}/cancel: while an order is new, its owner can take it back, and the books return to the stock. */
import * as z from 'zod/mini'
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { passed, refused } from '../../record/finding'
import { formatSubject } from '../tokens/subjects'
import { refuse } from '../http/refusal'
import type { HandlerRun, Trip } from '../../drive/trip'
import { execute, query, respond } from './handler'
import { OrderRow, refuseOrder } from './order'
import { refuseOutdated } from './versions'

const VersionRow = z.object({ version: z.number() })

export async function* cancelOrder(trip: Trip): HandlerRun {
  const orderId = trip.input.id
  const subject = trip.identity?.subject ?? ''

  yield* execute(trip, 'BEGIN', 'BEGIN')
  const [order] = yield* query(
    trip,
    OrderRow,
    'SELECT orders',
    `SELECT id, user_id, status, total_cents, placed_at, version
  FROM orders
 WHERE id = $1
   FOR UPDATE`,
    [orderId],
  )
  if (!order) return refused('order.absent', { orderId }, refuseOrder(orderId))

  const owner = formatSubject(order.user_id)
  const check = { id: 'owner', actual: subject, expected: owner } as const
  if (owner !== subject) {
    return refused('owner.differs', { orderId, owner, subject }, refuseOrder(orderId), {
      evidence: { checks: [{ ...check, verdict: 'failed' }] },
    })
  }
  yield passed(
    'owner.confirmed',
    { orderId, owner, subject },
    {
      evidence: { checks: [{ ...check, verdict: 'passed' }] },
    },
  )

  const { status } = order
  if (status !== 'new') {
    return refused(
      'order.fixed',
      { orderId, status },
      refuse(409, `Order ${orderId} is ${status}.`),
      {
        evidence: { checks: [{ id: 'state', verdict: 'failed', actual: status, expected: 'new' }] },
      },
    )
  }
  const outdated = yield* refuseOutdated(trip, formatEntityTag(order.version))
  if (outdated) return outdated

  const [changed] = yield* query(
    trip,
    VersionRow,
    'UPDATE orders',
    `UPDATE orders
   SET status = 'cancelled', version = version + 1
 WHERE id = $1
RETURNING version`,
    [orderId],
  )
  yield* execute(
    trip,
    'UPDATE books',
    `UPDATE books
   SET stock = stock + l.quantity, version = version + 1
  FROM order_lines l
 WHERE l.order_id = $1 AND l.book_id = books.id`,
    [orderId],
  )
  yield* execute(trip, 'COMMIT', 'COMMIT')
  return respond(
    trip,
    200,
    [
      ['ETag', formatEntityTag(changed?.version ?? 0)],
      ['Cache-Control', 'no-store'],
    ],
    { id: orderId, status: 'cancelled' },
  )
}

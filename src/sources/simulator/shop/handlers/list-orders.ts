/** GET /orders: the customer's own orders, line by line, or those with a title that contains the text after ?q=. */
import * as z from 'zod/mini'
import { clipText } from '../../../../lib/clipText'
import { passed } from '../../record/finding'
import type { HandlerRun, Trip } from '../../drive/trip'
import { query, respond } from './handler'

const LineRow = z.object({
  order_id: z.number(),
  user_id: z.number(),
  title: z.string(),
  quantity: z.number(),
})

export async function* listOrders(trip: Trip): HandlerRun {
  const userId = trip.identity?.userId ?? 0
  const { search } = trip.input
  if (trip.plan.joinsSql) return yield* listCarelessly(trip, userId, search)

  const lines = yield* query(
    trip,
    LineRow,
    'SELECT orders',
    `SELECT o.id AS order_id, o.user_id, b.title, l.quantity
  FROM orders o
  JOIN order_lines l ON l.order_id = o.id
  JOIN books b ON b.id = l.book_id
 WHERE o.user_id = $1 AND b.title ILIKE $2
 ORDER BY l.id`,
    [userId, `%${search.replace(/[\\%_]/g, '\\$&')}%`],
  )
  return respond(trip, 200, [['Cache-Control', 'no-store']], lines.map(describeLine))
}

/** How it must never be written: what the client sent becomes part of the statement. */
async function* listCarelessly(trip: Trip, userId: number, search: string): HandlerRun {
  const sql = `SELECT o.id AS order_id, o.user_id, b.title, l.quantity
  FROM orders o
  JOIN order_lines l ON l.order_id = o.id
  JOIN books b ON b.id = l.book_id
 WHERE o.user_id = ${userId} AND b.title ILIKE '%${search}%'
 ORDER BY l.id`
  const joined = passed('statement.joined', { input: clipText(search, 30) })
  yield { ...joined, verdict: search.includes("'") ? 'failed' : 'passed' }
  const lines = yield* query(trip, LineRow, 'SELECT orders', sql)
  return respond(trip, 200, [['Cache-Control', 'no-store']], lines.map(describeLine))
}

function describeLine(line: z.infer<typeof LineRow>) {
  return {
    orderId: line.order_id,
    userId: line.user_id,
    title: line.title,
    quantity: line.quantity,
  }
}

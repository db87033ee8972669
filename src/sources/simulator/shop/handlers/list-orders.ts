/** GET /orders: the customer's own orders, line by line, or those with a title that contains the text after ?q=. */
import * as z from 'zod/mini'
import { respond } from '../http/respond'
import { type Asked, type HandlerAnswer, NOT_STORED, type Shop } from './calls'

const LineRow = z.object({
  order_id: z.number(),
  user_id: z.number(),
  title: z.string(),
  quantity: z.number(),
})

export async function listOrders({ caller, input }: Asked, { db }: Shop): Promise<HandlerAnswer> {
  const lines = await db.all(
    LineRow,
    `SELECT o.id AS order_id, o.user_id, b.title, l.quantity
  FROM orders o
  JOIN order_lines l ON l.order_id = o.id
  JOIN books b ON b.id = l.book_id
 WHERE o.user_id = $1 AND b.title ILIKE $2
 ORDER BY l.id`,
    [caller?.userId ?? 0, `%${input.search.replace(/[\\%_]/g, '\\$&')}%`],
  )
  return respond(200, [NOT_STORED], lines.map(describeLine))
}

/** How it must never be written: what the client sent becomes part of the statement. */
export async function listOrdersCarelessly(
  { caller, input }: Asked,
  { db, rules }: Shop,
): Promise<HandlerAnswer> {
  const joined = await rules.joinSearch(caller?.userId ?? 0, input.search)
  const lines = await db.all(LineRow, joined.sql)
  return respond(200, [NOT_STORED], lines.map(describeLine))
}

function describeLine(line: z.infer<typeof LineRow>) {
  return {
    orderId: line.order_id,
    userId: line.user_id,
    title: line.title,
    quantity: line.quantity,
  }
}

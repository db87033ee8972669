/** What the handlers of orders share: rows, and their JSON. */
import * as z from 'zod/mini'
import type { Json } from '../../../../lib/json'

export const OrderRow = z.object({
  id: z.number(),
  user_id: z.number(),
  status: z.string(),
  total_cents: z.number(),
  /** PostgreSQL's text of a timestamptz: "2026-01-01 12:05:00+00". */
  placed_at: z.string(),
  version: z.number(),
})

export const LineRow = z.object({
  book_id: z.number(),
  title: z.string(),
  quantity: z.number(),
  price_cents: z.number(),
})

export function describeOrder(
  order: z.infer<typeof OrderRow>,
  lines: readonly z.infer<typeof LineRow>[],
): Json {
  return {
    id: order.id,
    status: order.status,
    placedAt: toIsoDate(order.placed_at),
    totalCents: order.total_cents,
    lines: lines.map((line) => ({
      bookId: line.book_id,
      title: line.title,
      quantity: line.quantity,
      priceCents: line.price_cents,
    })),
  }
}

/** "2026-01-01 12:05:00+00" becomes "2026-01-01T12:05:00Z" (RFC 3339). */
function toIsoDate(timestamp: string): string {
  return timestamp.replace(' ', 'T').replace(/\+00$/, 'Z')
}

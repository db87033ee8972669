/** What the handlers of orders share: rows, their JSON, and the 404 that hides whether an order exists. */
import type { Json } from '../../../trace/trace'
import { refuse, type Refusal } from '../refusal'

export type OrderRow = {
  readonly id: number
  readonly user_id: number
  readonly status: string
  readonly total_cents: number
  /** PostgreSQL's text of a timestamptz: "2026-01-01 12:05:00+00". */
  readonly placed_at: string
  readonly version: number
}

export type LineRow = {
  readonly book_id: number
  readonly title: string
  readonly quantity: number
  readonly price_cents: number
}

export function describeOrder(order: OrderRow, lines: readonly LineRow[]): Json {
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

/** Nobody can tell an order that is somebody else's from one that does not exist. */
export function refuseOrder(orderId: number): Refusal {
  return refuse(404, `There is no order ${orderId}.`)
}

/** "2026-01-01 12:05:00+00" becomes "2026-01-01T12:05:00Z" (RFC 3339). */
function toIsoDate(timestamp: string): string {
  return timestamp.replace(' ', 'T').replace(/\+00$/, 'Z')
}

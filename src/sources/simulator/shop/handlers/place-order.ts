/**
 * POST /orders: takes the books out of the stock, charges the customer, and keeps all of it or
 * nothing; once for each idempotency key, however often it is sent.
 */
import * as z from 'zod/mini'
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { passed, refused } from '../../record/finding'
import { OrderInput, type OrderLine } from '../http/inputs'
import { refuse, refuseFields } from '../http/refusal'
import type { Finding, HandlerRun, Trip } from '../../drive/trip'
import { charge, execute, query, respond } from './handler'
import { claimKey, storeAnswer } from './idempotency'
import { repeatOnConflict } from './transaction'

const StockRow = z.object({
  id: z.number(),
  title: z.string(),
  price_cents: z.number(),
  stock: z.number(),
})
const PlacedRow = z.object({ id: z.number() })
/** The answer, as it is sent and stored. */
const Placed = z.object({ id: z.number(), status: z.string() })

export async function* placeOrder(trip: Trip): HandlerRun {
  const claim = yield* claimKey(trip)
  if (claim.kind === 'refused') return claim.refusal
  if (claim.kind === 'known') return respondPlaced(trip, JSON.parse(claim.body))

  const { lines } = OrderInput.parse(trip.input.body)

  return yield* repeatOnConflict(trip, () => sellBooks(trip, lines, claim.key))
}

/** One transaction: all of it, or nothing. */
async function* sellBooks(trip: Trip, lines: readonly OrderLine[], key: string): HandlerRun {
  const bookIds = lines.map(({ bookId }) => bookId)
  const quantities = lines.map(({ quantity }) => quantity)

  // What this transaction reads is what was there when it began: if somebody has changed one of the
  // books since then, or does so while it waits for the lock, FOR UPDATE fails with 40001.
  yield* execute(trip, 'BEGIN', 'BEGIN ISOLATION LEVEL REPEATABLE READ')
  // FOR UPDATE: until COMMIT, nobody else can sell the same copies.
  const books = yield* query(
    trip,
    StockRow,
    'SELECT books',
    `SELECT id, title, price_cents, stock
  FROM books
 WHERE id = ANY($1)
 ORDER BY id
   FOR UPDATE`,
    [bookIds],
  )

  let totalCents = 0
  for (const [index, { bookId, quantity }] of lines.entries()) {
    const book = books.find(({ id }) => id === bookId)
    if (!book) {
      const field = { detail: 'is not a book', pointer: `#/lines/${index}/bookId` }
      return refused('book.absent', { bookId }, refuseFields([field]))
    }
    const { title, stock } = book
    if (stock < quantity && !trip.plan.forgetsStock) {
      const check = { id: 'stock', actual: String(stock), expected: `≥ ${quantity}` } as const
      const failure = refuse(409, `Only ${stock} left of ${title}.`)
      return refused('stock.short', { title, stock, quantity }, failure, {
        evidence: { checks: [{ ...check, verdict: 'failed' }] },
      })
    }
    totalCents += book.price_cents * quantity
  }
  yield passed('stock.sufficient', { books: books.length, totalCents })

  const [order] = yield* query(
    trip,
    PlacedRow,
    'INSERT orders',
    `INSERT INTO orders (user_id, status, total_cents, placed_at)
VALUES ($1, 'new', $2, $3)
RETURNING id`,
    [trip.identity?.userId ?? null, totalCents, new Date(trip.now * 1000).toISOString()],
  )
  const orderId = order?.id ?? 0
  yield* execute(
    trip,
    'INSERT order_lines',
    `INSERT INTO order_lines (order_id, book_id, quantity, price_cents)
SELECT $1, b.id, l.quantity, b.price_cents
  FROM unnest($2::int[], $3::int[]) AS l (book_id, quantity)
  JOIN books b ON b.id = l.book_id
 ORDER BY b.id`,
    [orderId, bookIds, quantities],
  )
  yield* execute(
    trip,
    'UPDATE books',
    `UPDATE books
   SET stock = stock - l.quantity, version = version + 1
  FROM unnest($1::int[], $2::int[]) AS l (book_id, quantity)
 WHERE books.id = l.book_id`,
    [bookIds, quantities],
  )

  yield* charge(trip, { amountCents: totalCents, key })
  const placed = { id: orderId, status: 'new' }
  yield* storeAnswer(trip, key, 201, JSON.stringify(placed))
  yield* execute(trip, 'COMMIT', 'COMMIT')
  return respondPlaced(trip, placed)
}

function respondPlaced(trip: Trip, answer: unknown): Finding {
  const placed = Placed.parse(answer)
  return respond(
    trip,
    201,
    [
      ['Location', `/orders/${placed.id}`],
      ['ETag', formatEntityTag(1)],
      ['Cache-Control', 'no-store'],
    ],
    placed,
  )
}

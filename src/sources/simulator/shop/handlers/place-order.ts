/**
 * POST /orders: takes the books out of the stock, charges the customer, and keeps all of it or
 * nothing; once for each idempotency key, however often it is sent.
 */
import * as z from 'zod/mini'
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { OrderInput, type OrderLine } from '../http/inputs'
import { refuseFields } from '../http/refusal'
import { respond } from '../http/respond'
import { chargeCustomer } from '../payment/charge'
import type { Wanted } from '../rules/stock'
import { type Asked, type Db, type HandlerAnswer, NOT_STORED, type Shop } from './calls'
import { claimKey, type OwnedKey, storeAnswer } from './idempotency'
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

export async function placeOrder(asked: Asked, shop: Shop): Promise<HandlerAnswer> {
  const claim = await claimKey(asked, shop)
  if ('refusal' in claim) return claim
  if (claim.kind === 'key.known') return respondPlaced(JSON.parse(claim.body))

  const { lines } = OrderInput.parse(asked.input.body)
  return repeatOnConflict(() => sellBooks(asked, shop, lines, claim), shop)
}

/** One transaction: all of it, or nothing. */
async function sellBooks(
  asked: Asked,
  shop: Shop,
  lines: readonly OrderLine[],
  claim: OwnedKey,
): Promise<HandlerAnswer> {
  const { db, rules } = shop
  // What this transaction reads is what was there when it began: if somebody has changed one of the
  // books since then, or does so while it waits for the lock, FOR UPDATE fails with 40001.
  await db.run('BEGIN ISOLATION LEVEL REPEATABLE READ')
  // FOR UPDATE: until COMMIT, nobody else can sell the same copies.
  const books = await db.all(
    StockRow,
    `SELECT id, title, price_cents, stock
  FROM books
 WHERE id = ANY($1)
 ORDER BY id
   FOR UPDATE`,
    [lines.map(({ bookId }) => bookId)],
  )

  const wanted: Wanted[] = []
  for (const [index, { bookId, quantity }] of lines.entries()) {
    const book = books.find(({ id }) => id === bookId)
    if (!book) {
      const field = { detail: 'is not a book', pointer: `#/lines/${index}/bookId` }
      return { kind: 'book.absent', bookId, refusal: refuseFields([field]) }
    }
    wanted.push({ book, quantity })
  }
  const stock = await rules.checkStock(wanted)
  if (stock.kind === 'stock.short') return stock

  const orderId = await writeOrder(asked, db, lines, stock.totalCents)
  await chargeCustomer({ amountCents: stock.totalCents, key: claim.key }, shop)
  const placed = { id: orderId, status: 'new' }
  await storeAnswer(db, claim, 201, JSON.stringify(placed))
  await db.run('COMMIT')
  return respondPlaced(placed)
}

/** The order with its lines, and the books out of the stock; gives back its id. */
async function writeOrder(
  { caller, now }: Asked,
  db: Db,
  lines: readonly OrderLine[],
  totalCents: number,
): Promise<number> {
  const bookIds = lines.map(({ bookId }) => bookId)
  const quantities = lines.map(({ quantity }) => quantity)
  const order = await db.first(
    PlacedRow,
    `INSERT INTO orders (user_id, status, total_cents, placed_at)
VALUES ($1, 'new', $2, $3)
RETURNING id`,
    [caller?.userId ?? null, totalCents, new Date(now * 1000).toISOString()],
  )
  const orderId = order?.id ?? 0
  await db.run(
    `INSERT INTO order_lines (order_id, book_id, quantity, price_cents)
SELECT $1, b.id, l.quantity, b.price_cents
  FROM unnest($2::int[], $3::int[]) AS l (book_id, quantity)
  JOIN books b ON b.id = l.book_id
 ORDER BY b.id`,
    [orderId, bookIds, quantities],
  )
  await db.run(
    `UPDATE books
   SET stock = stock - l.quantity, version = version + 1
  FROM unnest($1::int[], $2::int[]) AS l (book_id, quantity)
 WHERE books.id = l.book_id`,
    [bookIds, quantities],
  )
  return orderId
}

function respondPlaced(answer: unknown): HandlerAnswer {
  const placed = Placed.parse(answer)
  const location = ['Location', `/orders/${placed.id}`] as const
  return respond(201, [location, ['ETag', formatEntityTag(1)], NOT_STORED], placed)
}

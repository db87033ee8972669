/** PATCH /books/{id}/price: sets the price of a book. The gate before it lets administrators only. */
import { refused } from '../finding'
import type { PriceInput } from '../inputs'
import { refuse } from '../refusal'
import type { HandlerRun, Trip } from '../trip'
import { type BookRow, describeBook } from './book'
import { query, respond } from './handler'

export async function* changePrice(trip: Trip): HandlerRun {
  const bookId = trip.input.id
  const { priceCents } = trip.input.body as PriceInput
  const [book] = yield* query<BookRow>(
    trip,
    'UPDATE books',
    `UPDATE books
   SET price_cents = $1
 WHERE id = $2
RETURNING id, title, author, price_cents, stock`,
    [priceCents, bookId],
  )
  if (!book) return refused('book.absent', { bookId }, refuse(404, `There is no book ${bookId}.`))
  return respond(trip, 200, [['Cache-Control', 'no-store']], describeBook(book))
}

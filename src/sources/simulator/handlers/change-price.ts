/** PATCH /books/{id}/price: sets the price of a book. The gate before it lets administrators only. */
import { refused } from '../finding'
import { PriceInput } from '../inputs'
import { refuse } from '../refusal'
import type { HandlerRun, Trip } from '../trip'
import { BookRow, describeBook } from './book'
import { query, respond } from './handler'

export async function* changePrice(trip: Trip): HandlerRun {
  const bookId = trip.input.id
  const { priceCents } = PriceInput.parse(trip.input.body)
  const [book] = yield* query(
    trip,
    BookRow,
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

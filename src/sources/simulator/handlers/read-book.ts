/** GET /books/{id}: one book, for everybody. */
import { refused } from '../finding'
import { refuse } from '../refusal'
import type { HandlerRun, Trip } from '../trip'
import { BookRow, describeBook } from './book'
import { query, respond } from './handler'

export async function* readBook(trip: Trip): HandlerRun {
  const bookId = trip.input.id
  const [book] = yield* query(
    trip,
    BookRow,
    'SELECT books',
    `SELECT id, title, author, price_cents, stock
  FROM books
 WHERE id = $1`,
    [bookId],
  )
  if (!book) return refused('book.absent', { bookId }, refuse(404, `There is no book ${bookId}.`))
  return respond(trip, 200, [['Cache-Control', 'public, max-age=60']], describeBook(book))
}

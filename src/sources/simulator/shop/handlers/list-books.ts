/** GET /books: all books, or those whose title or author contains the text after ?q=. */
import type { HandlerRun, Trip } from '../../drive/trip'
import { BookRow, describeBook } from './book'
import { query, respond } from './handler'

export async function* listBooks(trip: Trip): HandlerRun {
  // A parameter is never part of the statement: whatever is searched for stays data.
  const pattern = `%${trip.input.search.replace(/[\\%_]/g, '\\$&')}%`
  const books = yield* query(
    trip,
    BookRow,
    'SELECT books',
    `SELECT id, title, author, price_cents, stock, version
  FROM books
 WHERE title ILIKE $1 OR author ILIKE $1
 ORDER BY id`,
    [pattern],
  )
  return respond(trip, 200, [['Cache-Control', 'public, max-age=60']], books.map(describeBook))
}

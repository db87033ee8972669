/** PATCH /books/{id}/price: sets the price of a book, if nobody else has changed the book meanwhile. */
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { refused } from '../../record/finding'
import { PriceInput } from '../http/inputs'
import { refuse } from '../http/refusal'
import type { HandlerRun, Trip } from '../../drive/trip'
import { BookRow, describeBook } from './book'
import { execute, query, respond } from './handler'
import { refuseOutdated } from './versions'

export async function* changePrice(trip: Trip): HandlerRun {
  const bookId = trip.input.id
  const { priceCents } = PriceInput.parse(trip.input.body)

  yield* execute(trip, 'BEGIN', 'BEGIN')
  const [book] = yield* query(
    trip,
    BookRow,
    'SELECT books',
    `SELECT id, title, author, price_cents, stock, version
  FROM books
 WHERE id = $1
   FOR UPDATE`,
    [bookId],
  )
  if (!book) return refused('book.absent', { bookId }, refuse(404, `There is no book ${bookId}.`))
  const outdated = yield* refuseOutdated(trip, formatEntityTag(book.version))
  if (outdated) return outdated

  const [changed] = yield* query(
    trip,
    BookRow,
    'UPDATE books',
    `UPDATE books
   SET price_cents = $1, version = version + 1
 WHERE id = $2
RETURNING id, title, author, price_cents, stock, version`,
    [priceCents, bookId],
  )
  yield* execute(trip, 'COMMIT', 'COMMIT')
  const after = changed ?? book
  return respond(
    trip,
    200,
    [
      ['ETag', formatEntityTag(after.version)],
      ['Cache-Control', 'no-store'],
    ],
    describeBook(after),
  )
}

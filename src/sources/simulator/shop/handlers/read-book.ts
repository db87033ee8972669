/** GET /books/{id}: one book, for everybody. */
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { refused } from '../../record/finding'
import { refuse } from '../http/refusal'
import type { HandlerRun, Trip } from '../../drive/trip'
import { BookRow, describeBook } from './book'
import { query, respond } from './handler'
import { hasVersion } from './versions'

export async function* readBook(trip: Trip): HandlerRun {
  const bookId = trip.input.id
  const [book] = yield* query(
    trip,
    BookRow,
    'SELECT books',
    `SELECT id, title, author, price_cents, stock, version
  FROM books
 WHERE id = $1`,
    [bookId],
  )
  if (!book) return refused('book.absent', { bookId }, refuse(404, `There is no book ${bookId}.`))
  const etag = formatEntityTag(book.version)
  const headers = [
    ['ETag', etag],
    ['Cache-Control', 'public, max-age=60'],
  ] as const
  if (yield* hasVersion(trip, etag)) return respond(trip, 304, headers)
  return respond(trip, 200, headers, describeBook(book))
}

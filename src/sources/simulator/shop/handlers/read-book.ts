/** GET /books/{id}: one book, for everybody. */
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { refuse } from '../http/refusal'
import { respond } from '../http/respond'
import { BookRow, describeBook } from './book'
import type { Asked, HandlerAnswer, Shop } from './calls'

export async function readBook(
  { request, input }: Asked,
  { db, rules }: Shop,
): Promise<HandlerAnswer> {
  const bookId = Number(input.id)
  const book = await db.first(
    BookRow,
    `SELECT id, title, author, price_cents, stock, version
  FROM books
 WHERE id = $1`,
    [bookId],
  )
  if (!book) {
    return { kind: 'book.absent', bookId, refusal: refuse(404, `There is no book ${bookId}.`) }
  }
  const etag = formatEntityTag(book.version)
  const headers = [
    ['ETag', etag],
    ['Cache-Control', 'public, max-age=60'],
  ] as const
  if (await rules.isUnchanged(request, etag)) return respond(304, headers)
  return respond(200, headers, describeBook(book))
}

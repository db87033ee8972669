/** PATCH /books/{id}/price: sets the price of a book, if nobody else has changed the book meanwhile. */
import { formatEntityTag } from '../../../../lib/http/entity-tag'
import { PriceInput } from '../http/inputs'
import { refuse } from '../http/refusal'
import { respond } from '../http/respond'
import { BookRow, describeBook } from './book'
import { type Asked, type HandlerAnswer, NOT_STORED, type Shop } from './calls'

export async function changePrice(
  { request, input }: Asked,
  { db, rules }: Shop,
): Promise<HandlerAnswer> {
  const bookId = Number(input.id)
  const { priceCents } = PriceInput.parse(input.body)

  await db.run('BEGIN')
  const book = await db.first(
    BookRow,
    `SELECT id, title, author, price_cents, stock, version
  FROM books
 WHERE id = $1
   FOR UPDATE`,
    [bookId],
  )
  if (!book) {
    return { kind: 'book.absent', bookId, refusal: refuse(404, `There is no book ${bookId}.`) }
  }
  const version = await rules.compareVersion(request, formatEntityTag(book.version))
  if (version?.kind === 'version.outdated') return version

  const changed = await db.first(
    BookRow,
    `UPDATE books
   SET price_cents = $1, version = version + 1
 WHERE id = $2
RETURNING id, title, author, price_cents, stock, version`,
    [priceCents, bookId],
  )
  await db.run('COMMIT')
  const after = changed ?? book
  return respond(200, [['ETag', formatEntityTag(after.version)], NOT_STORED], describeBook(after))
}

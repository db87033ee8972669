/** GET /books: all books, or those whose title or author contains the text after ?q=. */
import { respond } from '../http/respond'
import { BookRow, describeBook } from './book'
import type { Asked, HandlerAnswer, Shop } from './calls'

export async function listBooks({ input }: Asked, { db }: Shop): Promise<HandlerAnswer> {
  // A parameter is never part of the statement: whatever is searched for stays data.
  const pattern = `%${input.search.replace(/[\\%_]/g, '\\$&')}%`
  const books = await db.all(
    BookRow,
    `SELECT id, title, author, price_cents, stock, version
  FROM books
 WHERE title ILIKE $1 OR author ILIKE $1
 ORDER BY id`,
    [pattern],
  )
  return respond(200, [['Cache-Control', 'public, max-age=60']], books.map(describeBook))
}

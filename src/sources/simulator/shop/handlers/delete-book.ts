/** DELETE /books/{id}: for administrators, and only while no order refers to the book. */
import * as z from 'zod/mini'
import { refuse } from '../http/refusal'
import { respond } from '../http/respond'
import { type Asked, type HandlerAnswer, NOT_STORED, type Shop } from './calls'

const DeletedRow = z.object({ id: z.number() })

export async function deleteBook({ input }: Asked, { db }: Shop): Promise<HandlerAnswer> {
  const bookId = Number(input.id)
  const deleted = await db.first(
    DeletedRow,
    `DELETE FROM books
 WHERE id = $1
RETURNING id`,
    [bookId],
  )
  if (!deleted) {
    return { kind: 'book.absent', bookId, refusal: refuse(404, `There is no book ${bookId}.`) }
  }
  return respond(204, [NOT_STORED])
}

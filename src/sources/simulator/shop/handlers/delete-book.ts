/** DELETE /books/{id}: for administrators, and only while no order refers to the book. */
import * as z from 'zod/mini'
import { refused } from '../../record/finding'
import { refuse } from '../http/refusal'
import type { HandlerRun, Trip } from '../../drive/trip'
import { query, respond } from './handler'

const DeletedRow = z.object({ id: z.number() })

export async function* deleteBook(trip: Trip): HandlerRun {
  const bookId = trip.input.id
  const [deleted] = yield* query(
    trip,
    DeletedRow,
    'DELETE books',
    `DELETE FROM books
 WHERE id = $1
RETURNING id`,
    [bookId],
  )
  if (!deleted) {
    return refused('book.absent', { bookId }, refuse(404, `There is no book ${bookId}.`))
  }
  return respond(trip, 204, [['Cache-Control', 'no-store']])
}

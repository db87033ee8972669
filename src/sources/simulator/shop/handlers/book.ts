/** What the handlers of books share. */
import * as z from 'zod/mini'
import type { Json } from '../../../../lib/json'

export const BookRow = z.object({
  id: z.number(),
  title: z.string(),
  author: z.string(),
  price_cents: z.number(),
  stock: z.number(),
  version: z.number(),
})

export function describeBook(book: z.infer<typeof BookRow>): Json {
  return {
    id: book.id,
    title: book.title,
    author: book.author,
    priceCents: book.price_cents,
    stock: book.stock,
  }
}

/** What the handlers of books share. */
import type { Json } from '../../../trace/trace'

export type BookRow = {
  readonly id: number
  readonly title: string
  readonly author: string
  readonly price_cents: number
  readonly stock: number
}

export function describeBook(book: BookRow): Json {
  return {
    id: book.id,
    title: book.title,
    author: book.author,
    priceCents: book.price_cents,
    stock: book.stock,
  }
}

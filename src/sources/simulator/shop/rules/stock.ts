/** Are there enough books for an order, and what do they cost together? */
import { refuse, type Refusal } from '../http/refusal'

export type StockedBook = {
  readonly id: number
  readonly title: string
  readonly price_cents: number
  readonly stock: number
}

export type Stock =
  | { readonly kind: 'stock.sufficient'; readonly books: number; readonly totalCents: number }
  | {
      readonly kind: 'stock.short'
      readonly title: string
      readonly stock: number
      readonly quantity: number
      readonly refusal: Refusal
    }

/** What is wanted: a book, and how many of it. */
export type Wanted = { readonly book: StockedBook; readonly quantity: number }

export function checkStock(wanted: readonly Wanted[]): Stock {
  let totalCents = 0
  for (const { book, quantity } of wanted) {
    const { title, stock } = book
    if (stock < quantity) {
      const refusal = refuse(409, `Only ${stock} left of ${title}.`)
      return { kind: 'stock.short', title, stock, quantity, refusal }
    }
    totalCents += book.price_cents * quantity
  }
  const books = new Set(wanted.map(({ book }) => book.id)).size
  return { kind: 'stock.sufficient', books, totalCents }
}

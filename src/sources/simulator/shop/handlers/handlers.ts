/** Which handler answers which route. */
import type { RouteId } from '../http/routes'
import { cancelOrder } from './cancel-order'
import { changePrice } from './change-price'
import { deleteBook } from './delete-book'
import { describeOptions } from './describe-options'
import type { Handler } from './handler'
import { listBooks } from './list-books'
import { listOrders } from './list-orders'
import { logIn } from './log-in'
import { openSession } from './open-session'
import { placeOrder } from './place-order'
import { readBook } from './read-book'
import { readOrder } from './read-order'
import { register } from './register'

export const HANDLERS: { readonly [Id in RouteId]: Handler } = {
  'log-in': logIn,
  'open-session': openSession,
  register,
  'list-books': listBooks,
  'read-book': readBook,
  'list-orders': listOrders,
  'place-order': placeOrder,
  'read-order': readOrder,
  'cancel-order': cancelOrder,
  'change-price': changePrice,
  'delete-book': deleteBook,
  'describe-options': describeOptions,
}

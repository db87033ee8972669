/** Whose order is it? A stranger gets the same 404 as for an order that does not exist, and learns nothing. */
import { refuse, type Refusal } from '../http/refusal'
import type { Identity } from '../tokens/identity'
import { formatSubject } from '../tokens/subjects'

export type Ownership = {
  readonly orderId: number
  readonly owner: string
  readonly subject: string
} & (
  | { readonly kind: 'owner.confirmed' }
  | { readonly kind: 'owner.overridden' }
  | { readonly kind: 'owner.differs'; readonly refusal: Refusal }
)

type OrderOf = { readonly id: number; readonly user_id: number }

/** `others`: the role that may do this with orders of others as well; null: nobody may. */
export function checkOwner(
  { id: orderId, user_id }: OrderOf,
  caller: Identity | null,
  others: string | null,
): Ownership {
  const owner = formatSubject(user_id)
  const subject = caller?.subject ?? ''
  if (owner === subject) return { kind: 'owner.confirmed', orderId, owner, subject }
  if (others !== null && caller?.role === others) {
    return { kind: 'owner.overridden', orderId, owner, subject }
  }
  return { kind: 'owner.differs', orderId, owner, subject, refusal: refuseOrder(orderId) }
}

/** Nobody can tell an order that is somebody else's from one that does not exist (RFC 9110 section 15.5.4). */
export function refuseOrder(orderId: number): Refusal {
  return refuse(404, `There is no order ${orderId}.`)
}

/** What can be done with an order depends on how far it is. */
import { refuse, type Refusal } from '../http/refusal'

export type FixedOrder = {
  readonly kind: 'order.fixed'
  readonly orderId: number
  readonly status: string
  readonly refusal: Refusal
}

/** null: the order is new, and can be taken back. */
export function checkStatus(orderId: number, status: string): FixedOrder | null {
  if (status === 'new') return null
  return {
    kind: 'order.fixed',
    orderId,
    status,
    refusal: refuse(409, `Order ${orderId} is ${status}.`),
  }
}

/** Faults of the order in which the gates stand. Each gate works as it always does, only in the wrong place. */
import { listDecisions, moveGate } from '../chart/gates'
import { askFirst, isAskedFirst } from './cors'
import type { SomeFaults } from './fault'

/** The order is the same for every request of a run. */
const always = () => true

export const ORDER_FAULTS = {
  'auth-before-cors': {
    participant: 'cors',
    result: { error: 'TypeError' },
    shows: ['preflight.refused', 'credentials.missing'],
    applies: isAskedFirst,
    apply: (plan) => askFirst({ ...plan, order: moveGate(plan.order, 'authenticate', 'cors') }),
  },
  'validate-before-authorize': {
    participant: 'validate',
    result: { unchanged: true },
    shows: listDecisions('validate'),
    applies: always,
    apply: (plan) => ({ ...plan, order: moveGate(plan.order, 'validate', 'authorize') }),
  },
  'logging-last': {
    participant: 'logging',
    result: { unchanged: true },
    // Whatever comes to the gates comes to them in this order.
    shows: ['route.matched', 'preflight.arrived'],
    applies: always,
    apply: (plan) => ({ ...plan, order: moveGate(plan.order, 'logging', null) }),
  },
} as const satisfies SomeFaults

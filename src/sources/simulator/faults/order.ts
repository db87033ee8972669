/** Faults of the order in which the gates stand. Each gate works as it always does, only in the wrong place. */
import { listDecisions, moveGate } from '../chart/gates'
import type { GateId } from '../shop/setup'
import { type Plan, withSetup } from '../trip/plan'
import { askFirst, isAskedFirst } from './cors'
import { always, type SomeFaults } from './fault'

/** The order is the same for every request of a run. */
function move(plan: Plan, ...gate: readonly [id: GateId, before: GateId | null]): Plan {
  return withSetup(plan, { gates: moveGate(plan.setup.gates, ...gate) })
}

export const ORDER_FAULTS = {
  'auth-before-cors': {
    participant: 'cors',
    result: { error: 'TypeError' },
    shows: ['preflight.refused', 'credentials.missing'],
    applies: isAskedFirst,
    apply: (plan) => askFirst(move(plan, 'authenticate', 'cors')),
  },
  'validate-before-authorize': {
    participant: 'validate',
    result: { unchanged: true },
    shows: listDecisions('validate'),
    applies: always,
    apply: (plan) => move(plan, 'validate', 'authorize'),
  },
  'logging-last': {
    participant: 'logging',
    result: { unchanged: true },
    // Whatever comes to the gates comes to them in this order.
    shows: ['route.matched', 'preflight.arrived'],
    applies: always,
    apply: (plan) => move(plan, 'logging', null),
  },
} as const satisfies SomeFaults

/** Faults of the gateway, in journeys that have one: the server behind it is the one that fails. */
import type { GatewaySetup } from '../network/setup'
import { type Plan, withNetwork } from '../trip/plan'
import type { Asked, SomeFaults } from './fault'

const hasGateway = ({ run }: Asked) => run.gateway === true

function withGateway(plan: Plan, change: Partial<GatewaySetup>): Plan {
  return withNetwork(plan, { gateway: { ...plan.network.gateway, ...change } })
}

export const GATEWAY_FAULTS = {
  'none-healthy': {
    participant: 'gateway',
    result: { status: 503 },
    shows: ['upstream.missing'],
    applies: hasGateway,
    apply: (plan) => withGateway(plan, { healthy: [] }),
  },
  'upstream-refused': {
    participant: 'gateway',
    result: { status: 502 },
    shows: ['upstream.refused'],
    applies: hasGateway,
    apply: (plan) => withGateway(plan, { closed: plan.network.gateway.healthy }),
  },
  'upstream-slow': {
    participant: 'gateway',
    result: { status: 504 },
    shows: ['upstream.slow'],
    applies: hasGateway,
    apply: (plan) => ({ ...plan, isStalled: true }),
  },
} as const satisfies SomeFaults

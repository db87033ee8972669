/** Faults of the gateway, in journeys that have one: the server behind it is the one that fails. */
import { type Asked, type SomeFaults, withTrouble } from './fault'

const hasGateway = ({ run }: Asked) => run.gateway === true

export const GATEWAY_FAULTS = {
  'none-healthy': {
    participant: 'gateway',
    result: { status: 503 },
    shows: ['upstream.missing'],
    applies: hasGateway,
    apply: withTrouble('none-healthy'),
  },
  'upstream-refused': {
    participant: 'gateway',
    result: { status: 502 },
    shows: ['upstream.refused'],
    applies: hasGateway,
    apply: withTrouble('upstream-refused'),
  },
  'upstream-slow': {
    participant: 'gateway',
    result: { status: 504 },
    shows: ['upstream.slow'],
    applies: hasGateway,
    apply: withTrouble('upstream-slow'),
  },
} as const satisfies SomeFaults

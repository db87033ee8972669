/** The fault of the rate limit: a small quota, which this client has used up, or is about to. */
import { withSetup } from '../trip/plan'
import { hasRoute, type SomeFaults } from './fault'

const SMALL = { name: 'default', requests: 4, windowS: 60 } as const

export const RATE_LIMIT_FAULTS = {
  'quota-exceeded': {
    participant: 'rate-limit',
    result: { status: 429 },
    shows: ['quota.exceeded'],
    applies: hasRoute,
    // Where one request is sent, the client has used the quota up before.
    apply: (plan, { run }) => {
      const atStart = run.journey === 'five-quick' ? SMALL.requests : 0
      return withSetup(plan, { quota: { ...SMALL, atStart } })
    },
  },
} as const satisfies SomeFaults

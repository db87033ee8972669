/** Faults that show in the browser: before anything is sent, or when the response comes. */
import { OVERLOAD_MS } from '../trip/latency'
import { withNetwork } from '../trip/plan'
import { always, getsContent, hasRoute, type SomeFaults, withDamage, withField } from './fault'

/** An impatient script waits for less time than an overloaded shop takes. */
const PATIENCE_MS = OVERLOAD_MS - 1000

export const FRONTEND_FAULTS = {
  offline: {
    participant: 'frontend',
    result: { error: 'ERR_INTERNET_DISCONNECTED' },
    shows: ['device.offline'],
    applies: always,
    apply: (plan) => withNetwork(plan, { isOnline: false }),
  },
  'script-timeout': {
    participant: 'frontend',
    result: { error: 'TimeoutError' },
    shows: ['response.late'],
    applies: hasRoute,
    apply: (plan) => ({ ...plan, timeoutMs: PATIENCE_MS, isOverloaded: true }),
  },
  'forbidden-header': {
    participant: 'frontend',
    result: { unchanged: true },
    shows: ['header.dropped'],
    applies: always,
    apply: (plan) => withField(plan, 'Cookie', 'theme=dark'),
  },
  'cut-off-response': {
    participant: 'frontend',
    result: { error: 'ERR_CONTENT_LENGTH_MISMATCH' },
    shows: ['body.broken'],
    applies: getsContent,
    apply: (plan) => withDamage(plan, { received: 'half' }),
  },
} as const satisfies SomeFaults

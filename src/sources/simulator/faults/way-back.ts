/** Faults of the way back: the work is done, and then something goes wrong. */
import { withSetup } from '../trip/plan'
import { always, getsContent, hasRoute, type SomeFaults, withDamage, withDraft } from './fault'

export const WAY_BACK_FAULTS = {
  'logging-fails': {
    participant: 'logging',
    result: { unchanged: true },
    shows: ['log.failed'],
    applies: hasRoute,
    apply: (plan) => ({ ...plan, isLogFull: true }),
  },
  'html-error': {
    participant: 'api',
    result: { status: 404 },
    shows: ['page.created'],
    applies: hasRoute,
    apply: (plan) =>
      withSetup(withDraft(plan, { target: `/v1${plan.draft.target}` }), { routerErrors: 'page' }),
  },
  'exception-after-headers': {
    participant: 'api',
    result: { error: 'ERR_CONTENT_LENGTH_MISMATCH' },
    shows: ['response.broken'],
    applies: getsContent,
    apply: (plan) => withDamage(plan, { sent: 'half' }),
  },
  'answer-lost': {
    participant: 'api',
    result: { error: 'ERR_EMPTY_RESPONSE' },
    resultBehindGateway: { status: 502 },
    shows: ['response.lost'],
    applies: always,
    apply: (plan) => withDamage(plan, { sent: 'nothing' }),
  },
} as const satisfies SomeFaults

/** Faults of the way back: the work is done, and then something goes wrong. */
import { getsContent, hasRoute, type SomeFaults, withDraft, withTrouble } from './fault'

const always = () => true

export const WAY_BACK_FAULTS = {
  'logging-fails': {
    participant: 'logging',
    result: { unchanged: true },
    shows: ['log.failed'],
    applies: hasRoute,
    apply: withTrouble('logging-fails'),
  },
  'html-error': {
    participant: 'api',
    result: { status: 404 },
    shows: ['page.created'],
    applies: hasRoute,
    apply: (plan) =>
      withTrouble('html-error')(withDraft(plan, { target: `/v1${plan.draft.target}` })),
  },
  'exception-after-headers': {
    participant: 'api',
    result: { error: 'ERR_CONTENT_LENGTH_MISMATCH' },
    shows: ['response.broken'],
    applies: getsContent,
    apply: withTrouble('exception-after-headers'),
  },
  'answer-lost': {
    participant: 'api',
    result: { error: 'ERR_EMPTY_RESPONSE' },
    resultBehindGateway: { status: 502 },
    shows: ['response.lost'],
    applies: always,
    apply: withTrouble('answer-lost'),
  },
} as const satisfies SomeFaults

/** Faults that show in the browser: before anything is sent, or when the response comes. */
import { getsContent, hasRoute, type SomeFaults, withField, withTrouble } from './fault'

const always = () => true

export const FRONTEND_FAULTS = {
  offline: {
    participant: 'frontend',
    result: { error: 'ERR_INTERNET_DISCONNECTED' },
    shows: ['device.offline'],
    applies: always,
    apply: withTrouble('offline'),
  },
  'script-timeout': {
    participant: 'frontend',
    result: { error: 'TimeoutError' },
    shows: ['response.late'],
    applies: hasRoute,
    apply: withTrouble('script-timeout'),
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
    apply: withTrouble('cut-off-response'),
  },
} as const satisfies SomeFaults

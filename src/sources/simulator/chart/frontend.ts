/** The browser's part of the lifecycle: from the script's call of fetch() to what becomes of its promise. */
import type { Part, Targets } from './part'

const BY_STATUS: Targets = [
  { guard: 'isServerError', target: '#request.resolved.serverError' },
  { guard: 'isClientError', target: '#request.resolved.clientError' },
  { target: '#request.resolved.ok' },
]

/** What the script does with a response that it has. */
const READ: Targets = [{ guard: 'isUnreadable', target: 'reading' }, ...BY_STATUS]

export const frontend: Part = {
  initial: 'composing',
  states: {
    composing: {
      on: {
        'header.dropped': 'composing',
        'device.offline': 'rejecting',
        'request.composed': [
          { guard: 'isConnected', target: '#request.network.reusing' },
          { target: '#request.network.resolving' },
        ],
        'preflight.composed': [
          { guard: 'isConnected', target: '#request.network.reusing' },
          { target: '#request.network.resolving' },
        ],
      },
    },
    receiving: {
      on: {
        'response.received': [{ guard: 'setsCookie', target: 'storing' }, { target: 'settling' }],
        'response.late': 'rejecting',
      },
    },
    storing: { on: { 'cookie.stored': 'settling', 'cookie.ignored': 'settling' } },
    verifying: {
      on: { 'certificate.expired': 'rejecting', 'certificate.misnamed': 'rejecting' },
    },
    settling: {
      on: {
        'promise.resolved': [{ guard: 'isHeaderHidden', target: 'looking' }, ...READ],
        'response.blocked': 'rejecting',
        'redirect.followed': '#request.redirected',
        'preflight.granted': '#request.permitted',
        'preflight.denied': 'rejecting',
      },
    },
    looking: { on: { 'header.hidden': READ } },
    reading: {
      on: { 'body.broken': '#request.rejected.networkError', 'body.unreadable': BY_STATUS },
    },
    rejecting: {
      on: {
        'promise.rejected': [
          { guard: 'isTimeout', target: '#request.rejected.timeout' },
          { target: '#request.rejected.networkError' },
        ],
      },
    },
  },
}

/** How an exchange can end. After a preflight, and after a redirect, the promise is still pending. */
export const ENDINGS = {
  resolved: {
    initial: 'ok',
    states: {
      ok: { type: 'final', tags: 'over' },
      clientError: { type: 'final', tags: 'over' },
      serverError: { type: 'final', tags: 'over' },
    },
  },
  rejected: {
    initial: 'networkError',
    states: {
      networkError: { type: 'final', tags: 'over' },
      timeout: { type: 'final', tags: 'over' },
    },
  },
  // The request is over, what the script asked for is not.
  permitted: { type: 'final', tags: ['over', 'pending'] },
  redirected: { type: 'final', tags: ['over', 'pending'] },
} as const

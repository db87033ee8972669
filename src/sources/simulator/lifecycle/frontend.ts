/** The browser's part of the lifecycle: from the script's call of fetch() to what becomes of its promise. */

export const frontend = {
  initial: 'composing',
  states: {
    composing: {
      on: {
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
    receiving: { on: { 'response.received': 'settling' } },
    settling: {
      on: {
        'promise.resolved': [
          { guard: 'isServerError', target: '#request.resolved.serverError' },
          { guard: 'isClientError', target: '#request.resolved.clientError' },
          { target: '#request.resolved.ok' },
        ],
        'response.blocked': 'rejecting',
        'preflight.granted': '#request.permitted',
        'preflight.denied': 'rejecting',
      },
    },
    rejecting: {
      on: {
        'promise.rejected': [
          { guard: 'isTimeout', target: '#request.rejected.timeout' },
          { guard: 'isAborted', target: '#request.rejected.aborted' },
          { target: '#request.rejected.networkError' },
        ],
      },
    },
  },
} as const

/** How an exchange can end. Permitted is the end of a preflight alone: no script sees its response. */
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
      aborted: { type: 'final', tags: 'over' },
    },
  },
  permitted: { type: 'final', tags: 'over' },
} as const

/** The network's part of the lifecycle: a connection is opened step by step, or an open one is reused. */

export const network = {
  initial: 'resolving',
  states: {
    resolving: { on: { 'name.resolved': 'connecting' } },
    connecting: { on: { 'connection.opened': 'securing' } },
    securing: { on: { 'connection.secured': '#request.api.routing' } },
    reusing: { on: { 'connection.reused': '#request.api.routing' } },
  },
} as const

/** The network's part of the lifecycle: a connection is opened step by step, or an open one is reused. */
import type { Part, Targets } from './part'

/** Whoever stands at the other end of the connection. */
const SERVER: Targets = [
  { guard: 'isReset', target: '#request.network.breaking' },
  { guard: 'hasGateway', target: '#request.gateway.forwarding' },
  { target: '#request.api.routing' },
]

const FAILED = '#request.frontend.rejecting'

export const network: Part = {
  initial: 'resolving',
  states: {
    resolving: { on: { 'name.resolved': 'connecting', 'name.unknown': FAILED } },
    connecting: {
      on: {
        'connection.opened': 'securing',
        'connection.refused': FAILED,
        'connection.timedOut': FAILED,
      },
    },
    securing: {
      on: { 'connection.secured': SERVER, 'certificate.shown': '#request.frontend.verifying' },
    },
    reusing: { on: { 'connection.reused': SERVER } },
    breaking: { on: { 'connection.reset': FAILED } },
  },
}

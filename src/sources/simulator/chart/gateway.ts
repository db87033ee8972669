/** The gateway's part of the lifecycle: it stands between the network and the API, and speaks HTTP with both of them. */
import type { Part } from './part'

export const gateway: Part = {
  initial: 'forwarding',
  states: {
    forwarding: {
      on: {
        'request.forwarded': '#request.api.routing',
        'upstream.missing': 'refusing',
        'upstream.refused': 'refusing',
      },
    },
    refusing: { on: { 'problem.created': '#request.frontend.receiving' } },
    returning: {
      on: {
        'response.returned': '#request.frontend.receiving',
        'upstream.slow': 'refusing',
        'upstream.lost': 'refusing',
      },
    },
  },
}

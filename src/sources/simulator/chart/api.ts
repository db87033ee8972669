/** The API's part of the lifecycle: parsing and routing, and the response on its way out. */
import type { Part, Targets } from './part'

/** Whoever asked the API. */
const CLIENT: Targets = [
  { guard: 'hasGateway', target: '#request.gateway.returning' },
  { target: '#request.frontend.receiving' },
]

export const api: Part = {
  initial: 'routing',
  states: {
    routing: {
      on: {
        'route.matched': '#request.middleware.request',
        'preflight.arrived': '#request.middleware.request',
        'route.notFound': 'refusing',
        'method.notAllowed': 'refusing',
        'method.unknown': 'refusing',
        'message.malformed': 'refusing',
        'host.missing': 'refusing',
        'length.ambiguous': 'refusing',
        'content.tooLarge': 'refusing',
        'route.moved': CLIENT,
      },
    },
    refusing: { on: { 'problem.created': CLIENT, 'page.created': CLIENT } },
    responding: {
      on: {
        'response.sent': CLIENT,
        'response.broken': CLIENT,
        'response.lost': [
          { guard: 'hasGateway', target: '#request.gateway.returning' },
          { target: '#request.frontend.rejecting' },
        ],
      },
    },
  },
}

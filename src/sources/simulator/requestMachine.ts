/**
 * The lifecycle of one request: which outcome is possible where, and where it leads. It does no work
 * and knows no time; layers find the outcomes. The way back passes the gates in reverse, and a
 * refusal enters it at the gate outside the one that refused.
 */
import { setup, type StateValue } from 'xstate'
import type { ExplanationId } from '../../trace/explanation-values'

export type RequestEvent =
  | { readonly type: Exclude<ExplanationId, 'promise.resolved'> }
  | { readonly type: 'promise.resolved'; readonly status: number }

type Judged = { readonly event: RequestEvent }

const isClientError = ({ event }: Judged) =>
  event.type === 'promise.resolved' && event.status >= 400 && event.status < 500
const isServerError = ({ event }: Judged) =>
  event.type === 'promise.resolved' && event.status >= 500

const OUT = '#request.middleware.request'
const BACK = '#request.middleware.response'

export const requestMachine = setup({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState takes types in the form of values.
  types: { events: {} as RequestEvent },
  guards: { isClientError, isServerError },
}).createMachine({
  id: 'request',
  initial: 'frontend',
  states: {
    frontend: {
      initial: 'composing',
      states: {
        composing: { on: { 'request.composed': '#request.api.routing' } },
        receiving: { on: { 'response.received': 'settling' } },
        settling: {
          on: {
            'promise.resolved': [
              { guard: 'isServerError', target: '#request.resolved.serverError' },
              { guard: 'isClientError', target: '#request.resolved.clientError' },
              { target: '#request.resolved.ok' },
            ],
          },
        },
      },
    },
    api: {
      initial: 'routing',
      states: {
        routing: {
          on: {
            'route.matched': `${OUT}.logging`,
            'route.notFound': 'refusing',
            'method.notAllowed': 'refusing',
            'method.unknown': 'refusing',
          },
        },
        refusing: { on: { 'problem.created': '#request.frontend.receiving' } },
        responding: { on: { 'response.sent': '#request.frontend.receiving' } },
      },
    },
    middleware: {
      initial: 'request',
      states: {
        request: {
          initial: 'logging',
          states: {
            logging: { on: { 'request.logged': 'cors' } },
            cors: {
              on: {
                'origin.allowed': 'rateLimit',
                'origin.absent': 'rateLimit',
                'preflight.answered': `${BACK}.logging`,
              },
            },
            rateLimit: {
              initial: 'deciding',
              states: {
                deciding: {
                  on: {
                    'quota.available': `${OUT}.authenticate`,
                    'quota.exceeded': 'refusing',
                  },
                },
                refusing: { on: { 'problem.created': `${BACK}.cors` } },
              },
            },
            authenticate: {
              initial: 'deciding',
              states: {
                deciding: {
                  on: {
                    'route.open': `${OUT}.authorize`,
                    'token.valid': `${OUT}.authorize`,
                    'credentials.missing': 'refusing',
                    'scheme.unsupported': 'refusing',
                    'token.malformed': 'refusing',
                    'algorithm.refused': 'refusing',
                    'signature.invalid': 'refusing',
                    'type.wrong': 'refusing',
                    'issuer.unknown': 'refusing',
                    'audience.wrong': 'refusing',
                    'token.notYetValid': 'refusing',
                    'token.expired': 'refusing',
                    'claim.unusable': 'refusing',
                  },
                },
                refusing: { on: { 'problem.created': `${BACK}.rateLimit` } },
              },
            },
            authorize: {
              initial: 'deciding',
              states: {
                deciding: {
                  on: {
                    'access.open': `${OUT}.validate`,
                    'access.granted': `${OUT}.validate`,
                    'scope.missing': 'refusing',
                    'role.missing': 'refusing',
                  },
                },
                refusing: { on: { 'problem.created': `${BACK}.authenticate` } },
              },
            },
            validate: {
              initial: 'deciding',
              states: {
                deciding: {
                  on: {
                    'input.none': '#request.logic',
                    'input.valid': '#request.logic',
                    'parameter.invalid': 'refusing',
                    'media.unsupported': 'refusing',
                    'body.notJson': 'refusing',
                    'input.invalid': 'refusing',
                  },
                },
                refusing: { on: { 'problem.created': `${BACK}.authorize` } },
              },
            },
          },
        },
        response: {
          initial: 'validate',
          states: {
            validate: { on: { 'response.passed': 'authorize' } },
            authorize: { on: { 'response.passed': 'authenticate' } },
            authenticate: { on: { 'response.passed': 'rateLimit' } },
            rateLimit: { on: { 'quota.reported': 'cors' } },
            cors: { on: { 'origin.confirmed': 'logging', 'response.passed': 'logging' } },
            logging: { on: { 'response.logged': '#request.api.responding' } },
          },
        },
      },
    },
    logic: {
      initial: 'arriving',
      states: {
        arriving: { on: { 'handler.called': 'working' } },
        working: {
          on: {
            'query.sent': '#request.database.executing',
            'charge.sent': '#request.payment.charging',
            'owner.confirmed': 'working',
            'owner.overridden': 'working',
            'password.matches': 'working',
            'token.issued': 'working',
            'stock.sufficient': 'working',
            'version.matches': 'working',
            'version.unchanged': 'working',
            'key.claimed': 'working',
            'key.known': 'working',
            'statement.joined': 'working',
            'response.created': `${BACK}.validate`,
            'order.absent': 'refusing',
            'owner.differs': 'refusing',
            'order.fixed': 'refusing',
            'book.absent': 'refusing',
            'user.unknown': 'refusing',
            'password.wrong': 'refusing',
            'stock.short': 'refusing',
            'version.outdated': 'refusing',
            'key.missing': 'refusing',
            'key.reused': 'refusing',
            'key.inUse': 'refusing',
            'handler.threw': 'refusing',
          },
        },
        refusing: {
          on: {
            'query.sent': '#request.database.undoing',
            'problem.created': `${BACK}.validate`,
          },
        },
      },
    },
    database: {
      initial: 'executing',
      states: {
        executing: {
          on: {
            'rows.returned': '#request.logic.working',
            'rows.written': '#request.logic.working',
            'transaction.begun': '#request.logic.working',
            'transaction.committed': '#request.logic.working',
            'query.failed': '#request.logic.working',
          },
        },
        undoing: {
          on: {
            'transaction.rolledBack': '#request.logic.refusing',
            'rows.written': '#request.logic.refusing',
          },
        },
      },
    },
    payment: {
      initial: 'charging',
      states: {
        charging: { on: { 'charge.accepted': '#request.logic.working' } },
      },
    },
    resolved: {
      initial: 'ok',
      states: {
        ok: { type: 'final' },
        clientError: { type: 'final' },
        serverError: { type: 'final' },
      },
    },
  },
})

/** A leaf of the chart, dotted: "middleware.request.cors". */
export function nameState(value: StateValue): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, inner]) => (inner ? `${name}.${nameState(inner)}` : name))
    .join(' ')
}

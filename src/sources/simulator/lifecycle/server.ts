/** The server's part of the lifecycle: parsing and routing, the business logic, and whom it calls. */

const BACK = '#request.middleware.response'

export const api = {
  initial: 'routing',
  states: {
    routing: {
      on: {
        'route.matched': '#request.middleware.request',
        'route.notFound': 'refusing',
        'method.notAllowed': 'refusing',
        'method.unknown': 'refusing',
      },
    },
    refusing: { on: { 'problem.created': '#request.frontend.receiving' } },
    responding: { on: { 'response.sent': '#request.frontend.receiving' } },
  },
} as const

export const logic = {
  initial: 'arriving',
  states: {
    arriving: { on: { 'handler.called': 'working' } },
    working: {
      on: {
        'query.sent': '#request.database.executing',
        'connection.asked': '#request.database.executing',
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
        'breaker.open': 'working',
        'password.hashed': 'working',
        'transaction.repeated': 'working',
        'response.created': BACK,
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
        'failure.translated': 'refusing',
        'handler.threw': 'refusing',
      },
    },
    refusing: {
      on: {
        'query.sent': '#request.database.undoing',
        'problem.created': BACK,
      },
    },
  },
} as const

export const database = {
  initial: 'executing',
  states: {
    executing: {
      on: {
        'rows.returned': '#request.logic.working',
        'rows.written': '#request.logic.working',
        'transaction.begun': '#request.logic.working',
        'transaction.committed': '#request.logic.working',
        'transaction.rolledBack': '#request.logic.working',
        'query.failed': 'reporting',
      },
    },
    reporting: { on: { 'error.reported': '#request.logic.working' } },
    undoing: {
      on: {
        'transaction.rolledBack': '#request.logic.refusing',
        'rows.written': '#request.logic.refusing',
      },
    },
  },
} as const

export const payment = {
  initial: 'charging',
  states: {
    charging: {
      on: {
        'charge.accepted': '#request.logic.working',
        'card.declined': 'reporting',
        'provider.failed': 'reporting',
        'provider.busy': 'reporting',
        'provider.refused': 'reporting',
        'provider.silent': 'reporting',
      },
    },
    reporting: {
      on: {
        'charge.refused': '#request.logic.working',
        'charge.unanswered': '#request.logic.working',
      },
    },
  },
} as const

/** The server's part of the lifecycle: parsing and routing, the business logic, and whom it calls. */
import type { Part, Targets } from './part'

const BACK = '#request.middleware.response'
const RECOGNIZING = '#request.middleware.request.authenticate.recognizing'

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

export const logic: Part = {
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
        'session.opened': 'working',
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
        'logins.exceeded': 'refusing',
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
}

export const database: Part = {
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
        'database.unreachable': 'reporting',
      },
    },
    reporting: { on: { 'error.reported': '#request.logic.working' } },
    // A gate has asked, not the business logic.
    searching: {
      on: {
        'rows.returned': RECOGNIZING,
        'query.failed': 'excusing',
        'database.unreachable': 'excusing',
      },
    },
    excusing: { on: { 'error.reported': RECOGNIZING } },
    undoing: {
      on: {
        'transaction.rolledBack': '#request.logic.refusing',
        'rows.written': '#request.logic.refusing',
      },
    },
  },
}

export const payment: Part = {
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
}

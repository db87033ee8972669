/** The business logic's part of the lifecycle: whatever a handler decides, and whom it calls. */
import type { Part } from './part'

const BACK = '#request.middleware.response'

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

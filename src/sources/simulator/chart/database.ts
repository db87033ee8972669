/** The database's part of the lifecycle: it answers whoever has asked, the business logic or a gate. */
import type { Part } from './part'

const RECOGNIZING = '#request.middleware.request.authenticate.recognizing'

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

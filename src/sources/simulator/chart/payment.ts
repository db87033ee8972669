/** The payment provider's part of the lifecycle: it charges, or fails and says so. */
import type { Part } from './part'

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

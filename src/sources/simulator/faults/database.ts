/** Faults of the database: most are real errors of PostgreSQL, the others are modelled. */
import { FAILING, type FailingDatabase } from '../database/failing-database'
import { getUserId, withSetup } from '../trip/plan'
import { assumeStock } from './assume-stock'
import { type Fault, goesTo, type SomeFaults, withChange, withDraft } from './fault'

const asksDatabase = goesTo(
  'log-in',
  'open-session',
  'register',
  'list-books',
  'read-book',
  'change-price',
  'delete-book',
  'list-orders',
  'place-order',
  'read-order',
  'cancel-order',
)

function failDatabase(database: FailingDatabase, status: number, applies = asksDatabase): Fault {
  return {
    participant: 'database',
    result: { status },
    shows: [database === FAILING.noConnection ? 'database.unreachable' : 'query.failed'],
    applies,
    apply: (plan) => ({ ...plan, database }),
  }
}

export const DATABASE_FAULTS = {
  'unique-violation': {
    participant: 'database',
    result: { status: 409 },
    shows: ['query.failed'],
    applies: goesTo('register'),
    apply: (plan) =>
      withChange(
        plan,
        `INSERT INTO users (name, email, role, password_hash)
         VALUES ('Somebody faster', $1::jsonb ->> 'email', 'customer', '')`,
        plan.draft.body,
      ),
  },
  'foreign-key': {
    participant: 'database',
    result: { status: 422 },
    shows: ['query.failed'],
    applies: (asked) => asked.sendsToken && goesTo('place-order')(asked),
    apply: (plan) => {
      const userId = getUserId(plan)
      const lines =
        'DELETE FROM order_lines WHERE order_id IN (SELECT id FROM orders WHERE user_id = $1)'
      const withoutLines = withChange(plan, lines, userId)
      const withoutOrders = withChange(
        withoutLines,
        'DELETE FROM orders WHERE user_id = $1',
        userId,
      )
      return withChange(withoutOrders, 'DELETE FROM users WHERE id = $1', userId)
    },
  },
  'still-referenced': {
    participant: 'database',
    result: { status: 409 },
    shows: ['query.failed'],
    applies: goesTo('delete-book'),
    apply: (plan, { id }) =>
      withChange(
        plan,
        `INSERT INTO order_lines (order_id, book_id, quantity, price_cents)
         SELECT max(o.id), b.id, 1, b.price_cents FROM orders o, books b WHERE b.id = $1 GROUP BY b.id`,
        id,
      ),
  },
  'check-violation': {
    participant: 'database',
    result: { status: 422 },
    shows: ['query.failed'],
    applies: goesTo('place-order'),
    apply: (plan) => ({
      ...withChange(plan, 'UPDATE books SET stock = 0, version = version + 1'),
      checkStock: assumeStock,
    }),
  },
  'bad-text': {
    participant: 'database',
    result: { status: 400 },
    shows: ['query.failed'],
    applies: goesTo('read-order'),
    apply: (plan) =>
      withSetup(withDraft(plan, { target: plan.draft.target.replace(/\d+/, 'forty-two') }), {
        ids: 'any text',
      }),
  },
  'serialization-failure': failDatabase(FAILING.conflictOnce, 201, goesTo('place-order')),
  'conflict-persists': failDatabase(FAILING.conflictAlways, 503, goesTo('place-order')),
  'statement-timeout': failDatabase(FAILING.timeout, 503),
  'no-connection': failDatabase(FAILING.noConnection, 503),
  'too-many-connections': failDatabase(FAILING.tooManyConnections, 503),
  'service-password-wrong': failDatabase(FAILING.wrongPassword, 500),
} as const satisfies SomeFaults

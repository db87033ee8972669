/** Faults of the idempotency key: they show in the business logic, before any other work. */
import { getHeader } from '../../../lib/http/message'
import { getUserId, type Plan } from '../trip/plan'
import { type Asked, goesTo, type SomeFaults, withChange, withoutField } from './fault'

const hasKey = (asked: Asked) =>
  goesTo('place-order')(asked) && getHeader(asked.run.request, 'Idempotency-Key') !== undefined

/** The order that the first request has placed. */
const FIRST_ORDER = 43

export const IDEMPOTENCY_FAULTS = {
  'no-key': {
    participant: 'logic',
    result: { status: 400 },
    shows: ['key.missing'],
    applies: goesTo('place-order'),
    apply: (plan) => withoutField(plan, 'Idempotency-Key'),
  },
  'key-reused': {
    participant: 'logic',
    result: { status: 422 },
    shows: ['key.reused'],
    applies: hasKey,
    apply: (plan) => withKeyRow(plan, '{"lines":[{"bookId":1,"quantity":1}]}', 201),
  },
  'key-in-use': {
    participant: 'logic',
    result: { status: 409 },
    shows: ['key.inUse'],
    applies: hasKey,
    apply: (plan) => withKeyRow(plan, plan.draft.body ?? '', null),
  },
  'replayed-order': {
    participant: 'logic',
    result: { status: 201 },
    shows: ['key.known'],
    applies: hasKey,
    apply: (plan, { run }) =>
      withChange(
        withKeyRow(plan, plan.draft.body ?? '', 201),
        `WITH line AS (
           SELECT b.id, l.quantity, b.price_cents
             FROM jsonb_to_recordset($1::jsonb -> 'lines') AS l ("bookId" int, quantity int)
             JOIN books b ON b.id = l."bookId"
         ), placed AS (
           INSERT INTO orders (id, user_id, status, total_cents, placed_at)
           SELECT ${FIRST_ORDER}, $2, 'new', sum(quantity * price_cents), to_timestamp($3) FROM line
           RETURNING id
         )
         INSERT INTO order_lines (order_id, book_id, quantity, price_cents)
         SELECT placed.id, line.id, quantity, price_cents FROM placed, line`,
        plan.draft.body,
        getUserId(plan),
        run.now - 60,
      ),
  },
} as const satisfies SomeFaults

/** The key of this request as a request before it has left it behind. */
function withKeyRow(plan: Plan, body: string, status: number | null): Plan {
  return withChange(
    plan,
    `INSERT INTO idempotency_keys (user_id, key, payload_hash, status, body)
     VALUES ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'), $4, $5)`,
    getUserId(plan),
    (getHeader(plan.draft, 'Idempotency-Key') ?? '').replaceAll('"', ''),
    body,
    status,
    status === null ? null : JSON.stringify({ id: FIRST_ORDER, status: 'new' }),
  )
}

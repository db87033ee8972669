/** Faults that show in the business logic. */
import { OWNER, STRANGER } from '../../../catalog/people'
import { type Plan, withClaims, withSetup } from '../trip/plan'
import {
  ensureField,
  goesTo,
  hasRoute,
  readMembers,
  type SomeFaults,
  withBodyMember,
  withChange,
  withDraft,
  withField,
} from './fault'

const NO_ORDER = 999
/** What a text must not be able to do: it ends the string that it was put into. */
const INJECTION = "' OR 1=1 --"

export const LOGIC_FAULTS = {
  'someone-elses-order': {
    participant: 'logic',
    result: { status: 404 },
    shows: ['owner.differs'],
    applies: (asked) => asked.sendsToken && goesTo('read-order', 'cancel-order')(asked),
    apply: (plan) =>
      withClaims(plan, (claims) => {
        const other = claims['sub'] === STRANGER.claims.sub ? OWNER : STRANGER
        return { ...claims, ...other.claims }
      }),
  },
  'order-missing': {
    participant: 'logic',
    result: { status: 404 },
    shows: ['order.absent'],
    applies: goesTo('read-order', 'cancel-order'),
    apply: (plan) =>
      withDraft(plan, { target: plan.draft.target.replace(/\d+/, String(NO_ORDER)) }),
  },
  'order-shipped': {
    participant: 'logic',
    result: { status: 409 },
    shows: ['order.fixed'],
    applies: goesTo('cancel-order'),
    apply: (plan, { id }) =>
      withChange(
        plan,
        "UPDATE orders SET status = 'shipped', version = version + 1 WHERE id = $1",
        id,
      ),
  },
  'out-of-stock': {
    participant: 'logic',
    result: { status: 409 },
    shows: ['stock.short'],
    applies: goesTo('place-order'),
    apply: (plan) =>
      withChange(
        plan,
        `UPDATE books SET stock = 0, version = version + 1
          WHERE id = ($1::jsonb #>> '{lines,0,bookId}')::int`,
        plan.draft.body,
      ),
  },
  'not-modified': {
    participant: 'logic',
    result: { status: 304 },
    shows: ['version.unchanged'],
    applies: goesTo('read-order', 'read-book'),
    apply: (plan) => withField(plan, 'If-None-Match', '"v1"'),
  },
  'lost-update': {
    participant: 'logic',
    result: { status: 412 },
    shows: ['version.outdated'],
    applies: goesTo('change-price'),
    apply: (plan, { id }) =>
      withChange(
        ensureField(plan, 'If-Match', '"v1"'),
        'UPDATE books SET price_cents = price_cents + 100, version = version + 1 WHERE id = $1',
        id,
      ),
  },
  'joined-sql': {
    participant: 'logic',
    result: { status: 200 },
    shows: ['statement.joined'],
    applies: goesTo('list-orders'),
    apply: (plan) => {
      const { pathname, searchParams } = new URL(plan.draft.target, 'https://any.example')
      const search = searchParams.get('q') ?? ''
      const attack = search.includes("'") ? search : INJECTION
      const target = `${pathname}?q=${encodeURIComponent(attack)}`
      return withSetup(withDraft(plan, { target }), { orderSearch: 'joined text' })
    },
  },
  'unknown-user': {
    participant: 'logic',
    result: { status: 401 },
    shows: ['user.unknown'],
    applies: goesTo('log-in', 'open-session'),
    apply: (plan) => withBodyMember(plan, 'email', 'nobody@mail.example'),
  },
  'wrong-password': {
    participant: 'logic',
    result: { status: 401 },
    shows: ['password.wrong'],
    applies: goesTo('log-in', 'open-session'),
    apply: (plan) => withBodyMember(plan, 'password', 'not the password'),
  },
  'too-many-logins': {
    participant: 'logic',
    result: { status: 429 },
    shows: ['logins.exceeded'],
    applies: goesTo('log-in', 'open-session'),
    apply: (plan) => ({ ...plan, failedLogins: listGuesses(plan) }),
  },
  'thrown-exception': {
    participant: 'logic',
    result: { status: 500 },
    shows: ['handler.threw'],
    applies: hasRoute,
    apply: (plan) => ({ ...plan, throwsInHandler: true }),
  },
} as const satisfies SomeFaults

/** Somebody has guessed at this address a moment ago: modelled, and counted like all others. */
function listGuesses({ draft, setup }: Plan): Plan['failedLogins'] {
  const email = readMembers(draft.body)?.['email']
  const isText = typeof email === 'string'
  return isText
    ? Array.from({ length: setup.loginLimit.failures }, () => ({ email, atMs: -20_000 }))
    : []
}

/** The rules of the shop, as its handlers come to them. */
import { clipText } from '../../../../lib/clipText'
import { formatTime } from '../../../../lib/date'
import type { RuleAnswer } from '../../shop/handlers/calls'
import type { Trip } from '../../trip/trip'
import { type Account, modelled, real } from '../account'
import { check } from '../check'
import { describeToken } from '../token-evidence'

/** Characters of a key, and of a search, in a caption. */
const LONGEST_KEY = 13
const LONGEST_SEARCH = 30

export const ruleAccount: Account<RuleAnswer> = {
  'owner.confirmed': real(({ orderId, owner, subject }) => ({
    values: { orderId, owner, subject },
    checks: [check('owner', true, subject, owner)],
  })),
  'owner.overridden': real(({ orderId, owner, subject }) => ({
    values: { orderId, owner, subject },
    checks: [check('owner', true, subject, owner)],
  })),
  'owner.differs': real(({ orderId, owner, subject }) => ({
    values: { orderId, owner, subject },
    checks: [check('owner', false, subject, owner)],
  })),
  'order.fixed': real(({ orderId, status }) => ({
    values: { orderId, status },
    checks: [check('state', false, status, 'new')],
  })),
  'stock.sufficient': real(({ books, totalCents }) => ({ values: { books, totalCents } })),
  'stock.short': real(({ title, stock, quantity }) => ({
    values: { title, stock, quantity },
    checks: [check('stock', false, String(stock), `≥ ${quantity}`)],
  })),
  'version.unchanged': real(
    ({ given, etag }) => ({ values: { etag }, checks: [check('version', true, given, etag)] }),
    'If-None-Match',
  ),
  'version.matches': real(
    ({ given, etag }) => ({ values: { etag }, checks: [check('version', true, given, etag)] }),
    'If-Match',
  ),
  'version.outdated': real(
    ({ given, etag }) => ({
      values: { given, current: etag },
      checks: [check('version', false, given, etag)],
    }),
    'If-Match',
  ),
  'key.claimed': real(
    ({ key, userId }) => ({
      values: { key: clipText(key, LONGEST_KEY) },
      next: { claimedKey: { key, userId } },
    }),
    'Idempotency-Key',
  ),
  'key.reused': real(
    ({ key, hash, expected }) => ({
      values: { key: clipText(key, LONGEST_KEY) },
      checks: [check('payload', false, hash, expected)],
    }),
    'Idempotency-Key',
  ),
  'key.inUse': real(
    ({ key, hash, expected }) => ({
      values: { key: clipText(key, LONGEST_KEY) },
      checks: [check('payload', true, hash, expected)],
    }),
    'Idempotency-Key',
  ),
  'key.known': real(
    ({ key, hash, expected, status }) => ({
      values: { key: clipText(key, LONGEST_KEY), status },
      checks: [check('payload', true, hash, expected)],
    }),
    'Idempotency-Key',
  ),
  'logins.exceeded': real(({ email, failures, windowS, retryAfterS }, { plan }) => {
    const allowed = `under ${plan.setup.loginLimit.failures}`
    return {
      values: { email, failures, windowS, retryAfterS },
      checks: [check('attempts', false, String(failures), allowed)],
    }
  }),
  'user.unknown': real(({ email, iterations }, trip) => ({
    values: { email, iterations },
    effort: 'hash',
    next: countFailure(email, trip),
  })),
  'password.wrong': real(({ email, iterations }, trip) => ({
    values: { email, iterations },
    effort: 'hash',
    next: countFailure(email, trip),
  })),
  'password.matches': real(({ email, iterations }) => ({
    values: { email, iterations },
    effort: 'hash',
  })),
  'password.hashed': real(({ iterations }) => ({ values: { iterations }, effort: 'hash' })),
  'token.issued': real(({ token, subject, scope, exp }) => ({
    values: { subject, scope, exp: formatTime(exp) },
    evidence: { token: describeToken(token, []) },
  })),
  'session.opened': real(({ subject, expires }) => ({
    values: { subject, until: formatTime(expires) },
  })),
  'statement.joined': real(({ input }) => ({
    values: { input: clipText(input, LONGEST_SEARCH) },
    failed: input.includes("'"),
  })),
  'transaction.repeated': real(({ attempt, attempts }) => ({
    values: { attempt, attempts },
    effort: 'backoff',
  })),
  // A modelled past: the provider has failed again and again.
  'breaker.open': modelled(({ failures, retryAfterS }) => ({
    values: { failures, retryAfterS },
    failed: true,
  })),
}

function countFailure(email: string, { visit, handlerCalledAtMs: atMs }: Trip): Partial<Trip> {
  const failedLogins = [...visit.failedLogins, { email, atMs }]
  return { visit: { ...visit, failedLogins } }
}

/**
 * The gates as data: what lets a request pass each of them, what makes it refuse or answer by itself,
 * and what it does on the way back. The order is given; the states of both ways follow from it: the
 * way back passes the same gates in reverse, and enters at the gate outside the one that refused.
 */
import type { OutcomeId } from '../../../catalog/vocabulary'
import type { GateId } from '../shop/setup'

type Gate = {
  readonly passes: readonly OutcomeId[]
  readonly refuses?: readonly OutcomeId[]
  readonly answers?: readonly OutcomeId[]
  /** What makes it ask the database, and what it says to the answer. */
  readonly recognizes?: {
    readonly asks: readonly OutcomeId[]
    readonly passes: readonly OutcomeId[]
    readonly refuses: readonly OutcomeId[]
  }
  readonly returns: readonly OutcomeId[]
}

const GATES: { readonly [Id in GateId]: Gate } = {
  logging: { passes: ['request.logged'], returns: ['response.logged', 'log.failed'] },
  cors: {
    passes: ['origin.allowed', 'origin.absent', 'origin.unlisted'],
    answers: ['preflight.answered', 'preflight.unlisted'],
    returns: ['origin.confirmed', 'origin.withheld', 'response.passed'],
  },
  'rate-limit': {
    passes: ['quota.available'],
    refuses: ['quota.exceeded'],
    returns: ['quota.reported'],
  },
  authenticate: {
    passes: ['route.open', 'token.valid'],
    refuses: [
      'credentials.missing',
      'preflight.refused',
      'scheme.unsupported',
      'token.malformed',
      'algorithm.refused',
      'signature.invalid',
      'type.wrong',
      'issuer.unknown',
      'audience.wrong',
      'token.notYetValid',
      'token.expired',
      'token.revoked',
      'credentials.doubled',
      'claim.unusable',
      'session.missing',
    ],
    recognizes: {
      asks: ['session.named'],
      passes: ['session.valid'],
      refuses: ['session.unknown', 'session.expired', 'session.unavailable'],
    },
    returns: ['response.passed'],
  },
  authorize: {
    passes: ['access.open', 'access.granted'],
    refuses: ['scope.missing', 'role.missing', 'csrf.missing'],
    returns: ['response.passed'],
  },
  validate: {
    passes: ['input.none', 'input.valid'],
    refuses: [
      'parameter.invalid',
      'media.unsupported',
      'body.notJson',
      'input.invalid',
      'format.unavailable',
      'field.forbidden',
    ],
    returns: ['response.passed'],
  },
}

/** Everything that a gate can say on the way out. */
export function listDecisions(id: GateId): readonly OutcomeId[] {
  const { passes, refuses = [], answers = [], recognizes } = GATES[id]
  const { asks = [], passes: knows = [], refuses: doubts = [] } = recognizes ?? {}
  return [...passes, ...refuses, ...answers, ...asks, ...knows, ...doubts]
}

/** The order with one gate just outside another; with null, as the innermost of all. */
export function moveGate(
  order: readonly GateId[],
  id: GateId,
  before: GateId | null,
): readonly GateId[] {
  const others = order.filter((other) => other !== id)
  const index = before === null ? others.length : others.indexOf(before)
  return others.toSpliced(index, 0, id)
}

const OUT = '#request.middleware.request'
const BACK = '#request.middleware.response'

/** The states of the middleware for an order of its gates, outermost first. */
export function createMiddleware(order: readonly GateId[]) {
  return {
    initial: 'request',
    states: {
      request: { initial: order[0] ?? '', states: fill(order, (id) => goOut(order, id)) },
      response: { initial: order.at(-1) ?? '', states: fill(order, (id) => comeBack(order, id)) },
    },
  }
}

function goOut(order: readonly GateId[], id: GateId) {
  const { passes, refuses = [], answers = [], recognizes } = GATES[id]
  const inner = order[order.indexOf(id) + 1]
  const on = inner ? `${OUT}.${inner}` : '#request.logic'
  const back = getOutside(order, id)
  const deciding = { ...lead(passes, on), ...lead(answers, back) }
  if (refuses.length === 0) return { on: deciding }
  const refusing = { on: { 'problem.created': back } }
  const refused = lead(refuses, 'refusing')
  if (!recognizes) {
    return {
      initial: 'deciding',
      states: { deciding: { on: { ...deciding, ...refused } }, refusing },
    }
  }
  const asking = { on: { 'query.sent': '#request.database.searching' } }
  const recognizing = {
    on: { ...lead(recognizes.passes, on), ...lead(recognizes.refuses, 'refusing') },
  }
  return {
    initial: 'deciding',
    states: {
      deciding: { on: { ...deciding, ...refused, ...lead(recognizes.asks, 'asking') } },
      asking,
      recognizing,
      refusing,
    },
  }
}

function comeBack(order: readonly GateId[], id: GateId) {
  return { on: lead(GATES[id].returns, getOutside(order, id)) }
}

/** Where a response goes from a gate: to the next one outside, or out of the middleware. */
function getOutside(order: readonly GateId[], id: GateId): string {
  const outer = order[order.indexOf(id) - 1]
  return outer ? `${BACK}.${outer}` : '#request.api.responding'
}

function lead(outcomes: readonly OutcomeId[], target: string) {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, target]))
}

function fill<State>(order: readonly GateId[], create: (id: GateId) => State) {
  return Object.fromEntries(order.map((id) => [id, create(id)]))
}

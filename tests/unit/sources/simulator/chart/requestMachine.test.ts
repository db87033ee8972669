import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import {
  adjacencyMapToArray,
  getAdjacencyMap,
  getShortestPaths,
  getSimplePaths,
} from 'xstate/graph'
import type { Facts, RequestEvent } from '../../../../../src/sources/simulator/chart/requestMachine'
import {
  createRequestMachine,
  nameState,
} from '../../../../../src/sources/simulator/chart/requestMachine'
import { planRun } from '../../../../../src/sources/simulator/faults/faults'
import { GATE_ORDER, type GateId } from '../../../../../src/sources/simulator/shop/setup'
import { getStation } from '../../../../../src/sources/simulator/drive/stations'
import { samples } from '../../../../fixtures/sample-values'
import { createRun } from '../../../../../src/catalog/create-run'

const requestMachine = createRequestMachine(GATE_ORDER)
const [start] = initialTransition(requestMachine)
const outcomes = Object.keys(samples) as readonly (keyof typeof samples)[]
const NO_FACTS: Facts = {
  status: 0,
  error: '',
  isConnected: false,
  isReset: false,
  hasGateway: false,
  isUnreadable: false,
  isHeaderHidden: false,
  setsCookie: false,
}
/** The facts that decide where an outcome leads, one set for each way. */
const FACTS: { readonly [Id in string]?: readonly Partial<Facts>[] } = {
  'promise.resolved': [
    { status: 200 },
    { status: 404 },
    { status: 500 },
    { isUnreadable: true },
    { isHeaderHidden: true },
  ],
  'header.hidden': [{ status: 200 }, { status: 404 }, { status: 500 }, { isUnreadable: true }],
  'body.unreadable': [{ status: 200 }, { status: 404 }, { status: 500 }],
  'connection.secured': [{}, { isReset: true }, { hasGateway: true }],
  'connection.reused': [{}, { isReset: true }, { hasGateway: true }],
  'response.received': [{}, { setsCookie: true }],
  'response.sent': [{}, { hasGateway: true }],
  'response.broken': [{}, { hasGateway: true }],
  'response.lost': [{}, { hasGateway: true }],
  'route.moved': [{}, { hasGateway: true }],
  'page.created': [{}, { hasGateway: true }],
  'problem.created': [{}, { hasGateway: true }],
  'promise.rejected': [{ error: 'TypeError' }, { error: 'TimeoutError' }],
  'request.composed': [{ isConnected: false }, { isConnected: true }],
  'preflight.composed': [{ isConnected: false }, { isConnected: true }],
}
const toEvent = (type: RequestEvent['type'], facts: Partial<Facts> = {}): RequestEvent => ({
  type,
  ...NO_FACTS,
  ...facts,
})
const events = outcomes.flatMap((type) =>
  (FACTS[type] ?? [{}]).map((facts) => toEvent(type, facts)),
)
const options = {
  events,
  filterEvents: (state: typeof start, event: RequestEvent) => state.can(event),
  serializeState: (state: typeof start) => nameState(state.value),
}
const transitions = adjacencyMapToArray(getAdjacencyMap(requestMachine, options))
const edges = transitions.map(({ state, event, nextState }) => ({
  from: nameState(state.value),
  type: event.type,
  to: nameState(nextState.value),
}))
const states = new Map(transitions.map(({ state }) => [nameState(state.value), state]))
const isFinal = (state: string) => /^(?:resolved\.|rejected\.|permitted$|redirected$)/.test(state)

describe('the lifecycle of a request', () => {
  it('takes every outcome of the vocabulary somewhere', () => {
    const taken = new Set(edges.map(({ type }) => type))
    expect(outcomes.filter((outcome) => !taken.has(outcome))).toEqual([])
  })

  it('has somebody standing at every state until the promise is settled', () => {
    for (const state of states.keys()) {
      expect(getStation(state).work, state).toBeTypeOf('function')
    }
    expect(() => getStation('resolved.ok')).toThrow('nobody stands at resolved.ok')
  })

  it('comes to an end from every state', () => {
    for (const [name, state] of states) {
      const paths = getShortestPaths(requestMachine, {
        ...options,
        fromState: state,
        toState: (snapshot) => isFinal(nameState(snapshot.value)),
      })
      expect(paths, name).not.toHaveLength(0)
    }
  })

  it('ends well, with the client’s error or with the server’s, by the status alone', () => {
    const endings = edges.filter(({ type }) => type === 'promise.resolved').map(({ to }) => to)
    expect(endings).toEqual([
      'resolved.ok',
      'resolved.clientError',
      'resolved.serverError',
      'frontend.reading',
      'frontend.looking',
    ])
  })

  it('ends with no response in one of two ways, by the name of the error', () => {
    const endings = edges.filter(({ type }) => type === 'promise.rejected').map(({ to }) => to)
    expect(endings).toEqual(['rejected.networkError', 'rejected.timeout'])
  })

  it('turns every refusal into a problem before anything else, except for a rollback', () => {
    const refusing = edges.filter(({ from }) => from.endsWith('.refusing'))
    expect(new Set(refusing.map(({ type }) => type))).toEqual(
      new Set(['problem.created', 'page.created', 'query.sent']),
    )
  })

  it('knows exactly one way on for each outcome in each state', () => {
    for (const { from, type } of edges.filter((edge) => !FACTS[edge.type])) {
      expect(edges.filter((edge) => edge.from === from && edge.type === type)).toHaveLength(1)
    }
  })
})

/** What happens outside of the gates, and multiplies every way through them. */
const ASIDE = new Set<string>([
  'preflight.composed',
  'preflight.granted',
  'preflight.denied',
  'response.late',
  'response.blocked',
  'response.broken',
  'response.lost',
  'log.failed',
  'page.created',
  'redirect.followed',
  'cookie.stored',
  'cookie.ignored',
  'header.hidden',
  'preflight.arrived',
  'preflight.refused',
  'preflight.unlisted',
  'origin.unlisted',
  'origin.withheld',
])

function isPlain({ type, status, ...facts }: RequestEvent): boolean {
  const isUsual = !Object.entries(facts).some(([name, holds]) => name !== 'error' && holds)
  return isUsual && [0, 200].includes(status) && !ASIDE.has(type)
}

/** Every order that the switches make. */
const SWITCHES = ['auth-before-cors', 'validate-before-authorize', 'logging-last'] as const
const ORDERS = Array.from(
  { length: 2 ** SWITCHES.length },
  (_, set): readonly [string, readonly GateId[]] => {
    const faults = SWITCHES.filter((_switch, bit) => (set & (2 ** bit)) > 0)
    return [
      faults.join(' and ') || 'no switch',
      planRun(createRun('read-order', { faults })).setup.gates,
    ]
  },
)

describe('the switches of the order', () => {
  it('make eight different orders of the same six gates', () => {
    expect(new Set(ORDERS.map(([, order]) => order.join(' '))).size).toBe(8)
    for (const [, order] of ORDERS) expect(order.toSorted()).toEqual(GATE_ORDER.toSorted())
  })

  it.each([
    [
      'auth-before-cors',
      ['logging', 'authenticate', 'cors', 'rate-limit', 'authorize', 'validate'],
    ],
    [
      'validate-before-authorize',
      ['logging', 'cors', 'rate-limit', 'authenticate', 'validate', 'authorize'],
    ],
    ['logging-last', ['cors', 'rate-limit', 'authenticate', 'authorize', 'validate', 'logging']],
  ])('%s: %j', (fault, order) => {
    expect(ORDERS.find(([name]) => name === fault)?.[1]).toEqual(order)
  })
})

/** The paths with these events to an end, each as the states and outcomes that it comes to. */
function listPaths(gates: readonly GateId[], taken: readonly RequestEvent[]) {
  const paths = getSimplePaths(createRequestMachine(gates), {
    ...options,
    events: [...taken],
    toState: (state) => isFinal(nameState(state.value)),
  })
  return paths.map(({ steps }) => ({
    states: steps.map(({ state }) => nameState(state.value)),
    outcomes: steps.map(({ event }): string => event.type),
  }))
}

/** The gates of one direction, in the order in which a path comes to them. */
function listGates(states: readonly string[], direction: 'request' | 'response') {
  const prefix = `middleware.${direction}.`
  const names = states.filter((state) => state.startsWith(prefix))
  return [...new Set(names.map((state) => state.split('.')[2]))]
}

/** Out through the gates in their order, and back through the same ones in reverse. */
function checkGates(states: readonly string[], gates: readonly GateId[]) {
  const out = listGates(states, 'request')
  const back = listGates(states, 'response')
  expect(out).toEqual(gates.slice(0, out.length))
  expect(back).toEqual(gates.slice(0, back.length).toReversed())
  // The gate that refused, or answered, is not passed again; with no refusal all of them are.
  const arrival = states.indexOf('logic.arriving')
  expect(back).toHaveLength(arrival >= 0 ? gates.length : Math.max(0, out.length - 1))
  if (arrival >= 0) expect(listGates(states.slice(0, arrival), 'request')).toEqual(gates)
}

const plain = events.filter((event) => isPlain(event))

describe.each(ORDERS)('every path through the lifecycle with %s', (_, gates) => {
  // One way through the network, and one ending: the gates are what is enumerated here.
  const paths = listPaths(gates, plain)

  it('is enumerated', () => {
    expect(paths.length).toBeGreaterThan(500)
  })

  it('passes the gates in their order before the business logic, and comes back in reverse', () => {
    for (const { states: visited } of paths) checkGates(visited, gates)
  })
})

describe('what happens outside of the gates', () => {
  /** What has to hold for it to happen at all. */
  const ENABLED_BY: { readonly [outcome: string]: RequestEvent } = {
    'cookie.stored': toEvent('response.received', { setsCookie: true }),
    'cookie.ignored': toEvent('response.received', { setsCookie: true }),
    'header.hidden': toEvent('promise.resolved', { isHeaderHidden: true }),
  }

  it.each([...ASIDE])('%s: no path with it goes another way through the gates', (outcome) => {
    const enabling = ENABLED_BY[outcome]
    const own = events.filter(({ type }) => type === outcome)
    const paths = listPaths(GATE_ORDER, [...plain, ...own, ...(enabling ? [enabling] : [])])
    const concerned = paths.filter(({ outcomes: taken }) => taken.includes(outcome))
    expect(concerned).not.toHaveLength(0)
    for (const { states: visited } of concerned) checkGates(visited, GATE_ORDER)
  })
})

describe('an outcome that does not belong to a state', () => {
  it('is not accepted there', () => {
    expect(start.can(toEvent('token.expired'))).toBe(false)
    const [next] = transition(requestMachine, start, toEvent('request.composed'))
    expect(nameState(next.value)).toBe('network.resolving')
    expect(next.can(toEvent('request.composed'))).toBe(false)
  })
})

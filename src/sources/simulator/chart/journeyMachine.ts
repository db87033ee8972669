/**
 * Which requests a journey consists of, and what each may lead to: the events are the endings of the
 * request's own lifecycle. A state's name says the journey, its meta what the request is for.
 */
import { initialTransition, setup, type SnapshotFrom, transition } from 'xstate'
import type { Exchange } from '../../../trace/trace'
import type { PlannedJourney } from '../browser/choose-journey'

export type Ending =
  | 'permitted'
  | 'redirected'
  | 'resolved.ok'
  | 'resolved.clientError'
  | 'resolved.serverError'
  | 'rejected.networkError'
  | 'rejected.timeout'

export type JourneyEvent = { readonly type: PlannedJourney | Ending }
export type Journey = SnapshotFrom<typeof journeyMachine>
type Role = Exchange['role']

const END = '#journey.ended'

/** Where the server sends a request elsewhere, the browser follows before anything else can happen. */
function send<const On>(role: Role, on: On) {
  return {
    initial: 'sent',
    states: {
      sent: { meta: { role }, on: { redirected: 'followed' } },
      followed: { meta: { role: 'redirect' } },
    },
    on,
  } as const
}

function last(role: Role) {
  return send(role, { '*': END })
}

export const journeyMachine = setup({
  types: {
    events: {} as JourneyEvent,
    meta: {} as { readonly role: Role },
  },
}).createMachine({
  id: 'journey',
  initial: 'choosing',
  states: {
    choosing: {
      on: {
        single: 'single',
        preflight: 'preflight',
        'log-in-first': 'logInFirst',
        'log-in-then-ask': 'logInThenAsk',
        'five-quick': 'fiveQuick',
        'retry-after-timeout': 'retryAfterTimeout',
      },
    },
    single: { initial: 'only', states: { only: last('request') } },
    preflight: {
      initial: 'asking',
      states: {
        asking: { meta: { role: 'preflight' }, on: { permitted: 'sending', '*': END } },
        sending: last('request'),
      },
    },
    logInFirst: {
      initial: 'loggingIn',
      states: {
        loggingIn: send('login', { 'resolved.ok': 'sending', '*': END }),
        sending: last('request'),
      },
    },
    logInThenAsk: {
      initial: 'loggingIn',
      states: {
        loggingIn: send('login', { 'resolved.ok': 'asking', '*': END }),
        asking: { meta: { role: 'preflight' }, on: { permitted: 'sending', '*': END } },
        sending: last('request'),
      },
    },
    fiveQuick: {
      initial: 'first',
      states: {
        first: send('request', { '*': 'second' }),
        second: send('repeat', { '*': 'third' }),
        third: send('repeat', { '*': 'fourth' }),
        fourth: send('repeat', { '*': 'fifth' }),
        fifth: last('repeat'),
      },
    },
    retryAfterTimeout: {
      initial: 'trying',
      states: {
        trying: send('request', {
          'rejected.timeout': 'retrying',
          'rejected.networkError': 'retrying',
          'resolved.serverError': 'retrying',
          '*': END,
        }),
        retrying: last('retry'),
      },
    },
    ended: { type: 'final' },
  },
})

export function beginJourney(id: PlannedJourney): Journey {
  const [choosing] = initialTransition(journeyMachine)
  return transition(journeyMachine, choosing, { type: id })[0]
}

export function continueJourney(journey: Journey, ending: Ending): Journey {
  return transition(journeyMachine, journey, { type: ending })[0]
}

/** What the next request is for; null: there is none. */
export function getRole(journey: Journey): Role | null {
  const [meta] = Object.values(journey.getMeta())
  return meta?.role ?? null
}

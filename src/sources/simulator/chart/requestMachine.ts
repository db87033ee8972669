/**
 * The lifecycle of one request: which outcome is possible where, and where it leads. It does no work
 * and knows no time; layers find the outcomes. Each participant's part stands in a file of its own; here
 * they become one chart, for an order of the gates.
 */
import { setup, type StateValue } from 'xstate'
import type { OutcomeId } from '../../../catalog/vocabulary'
import type { GateId } from '../shop/setup'
import { ENDINGS, frontend } from './frontend'
import { api } from './api'
import { database } from './database'
import { createMiddleware } from './gates'
import { gateway } from './gateway'
import { logic } from './logic'
import { network } from './network'
import { payment } from './payment'

/** What decides where an outcome leads, where it is not the outcome alone. */
export type Facts = {
  /** 0: no response. */
  readonly status: number
  /** Name of the error that a promise is rejected with. */
  readonly error: string
  /** Whether a connection to the server is open. */
  readonly isConnected: boolean
  /** Whether the connection is reset while the request is under way. */
  readonly isReset: boolean
  readonly hasGateway: boolean
  /** Whether the script will not be able to read the body of the response as JSON. */
  readonly isUnreadable: boolean
  /** Whether the script will look for a header of the response, and not be shown it. */
  readonly isHeaderHidden: boolean
  /** Whether the response comes with a cookie. */
  readonly setsCookie: boolean
}

export type RequestEvent = { readonly type: OutcomeId } & Facts

type Judged = { readonly event: RequestEvent }

const isClientError = ({ event }: Judged) => event.status >= 400 && event.status < 500
const isServerError = ({ event }: Judged) => event.status >= 500
const isTimeout = ({ event }: Judged) => event.error === 'TimeoutError'
const isConnected = ({ event }: Judged) => event.isConnected
const isReset = ({ event }: Judged) => event.isReset
const hasGateway = ({ event }: Judged) => event.hasGateway
const isHeaderHidden = ({ event }: Judged) => event.isHeaderHidden
const setsCookie = ({ event }: Judged) => event.setsCookie
const isUnreadable = ({ event }: Judged) => event.isUnreadable

const lifecycle = setup({
  types: { events: {} as RequestEvent },
  guards: {
    isClientError,
    isServerError,
    isTimeout,
    isConnected,
    isReset,
    hasGateway,
    isUnreadable,
    isHeaderHidden,
    setsCookie,
  },
})

/** The chart for gates in this order, outermost first. */
export function createRequestMachine(order: readonly GateId[]) {
  return lifecycle.createMachine({
    id: 'request',
    initial: 'frontend',
    states: {
      frontend,
      network,
      gateway,
      api,
      middleware: createMiddleware(order),
      logic,
      database,
      payment,
      ...ENDINGS,
    },
  })
}

export type RequestMachine = ReturnType<typeof createRequestMachine>

/** A leaf of the chart, dotted: "middleware.request.cors". */
export function nameState(value: StateValue): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, inner]) => (inner ? `${name}.${nameState(inner)}` : name))
    .join(' ')
}

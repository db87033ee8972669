/** The shape of a participant's part of the lifecycle: in each state, where each outcome leads. */

export type Guard =
  | 'isClientError'
  | 'isServerError'
  | 'isTimeout'
  | 'isConnected'
  | 'isReset'
  | 'hasGateway'
  | 'isUnreadable'
  | 'isHeaderHidden'
  | 'setsCookie'

/** The first target whose guard holds. */
type Targets = { readonly guard?: Guard; readonly target: string }[]
type State = { readonly on: { readonly [outcome: string]: string | Targets } }

export type Part = {
  readonly initial: string
  readonly states: { readonly [name: string]: State }
}

export type { Targets }

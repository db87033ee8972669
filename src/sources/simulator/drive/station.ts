/** A station is where a message is at a state of the lifecycle, and what is done with it there. */
import type { ShopParticipantId } from '../../../catalog/vocabulary'
import type { Work } from '../record/recorded'

export type Station = {
  /** Where the message is when the work is done. */
  readonly at: ShopParticipantId
  /** Whether the request or its response is at hand, and not something else that goes to and fro. */
  readonly hasMessage: boolean
  readonly work: Work
}

export type Stations = Readonly<Record<string, Station>>

export function station(at: ShopParticipantId, work: Work): Station {
  return { at, hasMessage: true, work }
}

/** No HTTP message of the request is at hand: a connection is opened, or somebody answers a call. */
export function aside(at: ShopParticipantId, work: Work): Station {
  return { at, hasMessage: false, work }
}

/** The stops of the shop, in the order in which the way out passes them. */
import type { ShopParticipantId } from '../../trace/explanation-values'
import type { Direction, Participant } from '../../trace/trace'

const MIDDLEWARE = 'middleware'

type ShopParticipant = Participant & { readonly id: ShopParticipantId }

export const PARTICIPANTS: readonly ShopParticipant[] = [
  { id: 'frontend', name: 'Frontend', kind: 'frontend', group: null },
  { id: 'api', name: 'API', kind: 'server', group: null },
  { id: 'logging', name: 'Logging', kind: 'gate', group: MIDDLEWARE },
  { id: 'cors', name: 'CORS', kind: 'gate', group: MIDDLEWARE },
  { id: 'rate-limit', name: 'Rate limit', kind: 'gate', group: MIDDLEWARE },
  { id: 'authenticate', name: 'Authenticate', kind: 'gate', group: MIDDLEWARE },
  { id: 'authorize', name: 'Authorize', kind: 'gate', group: MIDDLEWARE },
  { id: 'validate', name: 'Validate', kind: 'gate', group: MIDDLEWARE },
  { id: 'logic', name: 'Business logic', kind: 'logic', group: null },
  { id: 'database', name: 'Database', kind: 'database', group: null },
  { id: 'payment', name: 'Payment provider', kind: 'external', group: null },
]

/** Towards the end of the list is away from the frontend. */
export function getDirection(from: ShopParticipantId, to: ShopParticipantId): Direction {
  if (from === to) return 'internal'
  return getIndex(from) < getIndex(to) ? 'request' : 'response'
}

function getIndex(id: ShopParticipantId): number {
  return PARTICIPANTS.findIndex((participant) => participant.id === id)
}

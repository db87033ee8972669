/** The participants of the shop, in the order in which the way out passes them. */
import type { ShopParticipantId } from '../../../catalog/vocabulary'
import type { Run } from '../../../catalog/run'
import type { Direction, Group, Participant } from '../../../trace/trace'
import { matchRoute } from '../shop/http/routes'
import type { GateId } from '../shop/setup'

const NETWORK = 'network'
const MIDDLEWARE = 'middleware'

/** The network is one stop until somebody opens it: few lessons are about its three. */
export const GROUPS: readonly Group[] = [
  { id: NETWORK, name: 'Network', parent: null, closedAtFirst: true },
  { id: MIDDLEWARE, name: 'Middleware', parent: null, closedAtFirst: false },
]

type ShopParticipant = Participant & { readonly id: ShopParticipantId }

const PARTICIPANTS: readonly ShopParticipant[] = [
  { id: 'frontend', name: 'Frontend', kind: 'frontend', group: null },
  { id: 'dns', name: 'DNS', kind: 'network', group: NETWORK },
  { id: 'tcp', name: 'TCP', kind: 'network', group: NETWORK },
  { id: 'tls', name: 'TLS', kind: 'network', group: NETWORK },
  { id: 'gateway', name: 'Gateway', kind: 'server', group: null },
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

/** Who takes part, with the gates in the order that they have in this run: the payment provider only where the route charges, the gateway only where the run has one. */
export function getParticipants(
  { request, gateway }: Run,
  order: readonly GateId[],
): readonly Participant[] {
  const match = matchRoute(request.method, request.target)
  const charges = match.kind === 'matched' && match.route.charges === true
  return arrange(order).filter(({ id }) =>
    id === 'payment' ? charges : id === 'gateway' ? gateway === true : true,
  )
}

/** Towards the end of the list is away from the frontend. */
export function getDirection(
  from: ShopParticipantId,
  to: ShopParticipantId,
  order: readonly GateId[],
): Direction {
  if (from === to) return 'internal'
  const ids = arrange(order).map(({ id }) => id)
  return ids.indexOf(from) < ids.indexOf(to) ? 'request' : 'response'
}

/** The gates change places among themselves. */
function arrange(order: readonly GateId[]): readonly ShopParticipant[] {
  const gates: readonly ShopParticipantId[] = order
  const sorted = PARTICIPANTS.filter(({ kind }) => kind === 'gate').toSorted(
    (a, b) => gates.indexOf(a.id) - gates.indexOf(b.id),
  )
  const first = PARTICIPANTS.findIndex(({ kind }) => kind === 'gate')
  return [...PARTICIPANTS.slice(0, first), ...sorted, ...PARTICIPANTS.slice(first + sorted.length)]
}

/** The boxes on the canvas: a name of at most 16 characters and one or two words under it. */
import type { ParticipantNames } from '../../text-shapes'

export const names = {
  frontend: { name: 'Frontend', role: 'browser' },
  network: { name: 'Network', role: 'connection' },
  dns: { name: 'DNS', role: 'address' },
  tcp: { name: 'TCP', role: 'transport' },
  tls: { name: 'TLS', role: 'encryption' },
  gateway: { name: 'Gateway', role: 'in front' },
  api: { name: 'API', role: 'server, router' },
  middleware: { name: 'Middleware', role: 'gates' },
  logging: { name: 'Logging', role: 'request id' },
  cors: { name: 'CORS', role: 'origins' },
  'rate-limit': { name: 'Rate limit', role: 'quota' },
  authenticate: { name: 'Authenticate', role: 'token' },
  authorize: { name: 'Authorize', role: 'scope, role' },
  validate: { name: 'Validate', role: 'input' },
  logic: { name: 'Business logic', role: 'handlers' },
  database: { name: 'Database', role: 'PostgreSQL' },
  payment: { name: 'Payment provider', role: 'simulated' },
} as const satisfies ParticipantNames

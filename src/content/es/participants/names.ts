/** The boxes on the canvas: a name of at most 16 characters and one or two words under it. */
import type { ParticipantNames } from '../../text-shapes'

export const names = {
  frontend: { name: 'Frontend', role: 'navegador' },
  network: { name: 'Red', role: 'conexión' },
  dns: { name: 'DNS', role: 'dirección' },
  tcp: { name: 'TCP', role: 'transporte' },
  tls: { name: 'TLS', role: 'cifrado' },
  gateway: { name: 'Gateway', role: 'por delante' },
  api: { name: 'API', role: 'servidor, router' },
  middleware: { name: 'Middleware', role: 'filtros' },
  logging: { name: 'Log', role: 'id, registro' },
  cors: { name: 'CORS', role: 'orígenes' },
  'rate-limit': { name: 'Límite de uso', role: 'cuota' },
  authenticate: { name: 'Autenticar', role: 'token' },
  authorize: { name: 'Autorizar', role: 'scope, rol' },
  validate: { name: 'Validar', role: 'entrada' },
  logic: { name: 'Lógica de negocio', role: 'handlers' },
  database: { name: 'Base de datos', role: 'PostgreSQL' },
  payment: { name: 'Proveedor de pago', role: 'simulado' },
} as const satisfies ParticipantNames

/** Faults of the network: there is no status, because no server has answered. */
import type { Certificate } from '../network/setup'
import { type Plan, withNetwork } from '../trip/plan'
import { always, type SomeFaults } from './fault'

const TWO_DAYS_S = 2 * 24 * 60 * 60

function withCertificate(plan: Plan, change: Partial<Certificate>): Plan {
  return withNetwork(plan, { certificate: { ...plan.network.certificate, ...change } })
}

export const NETWORK_FAULTS = {
  'dns-not-found': {
    participant: 'dns',
    result: { error: 'ERR_NAME_NOT_RESOLVED' },
    shows: ['name.unknown'],
    applies: always,
    apply: (plan) => withNetwork(plan, { addresses: {} }),
  },
  'connection-refused': {
    participant: 'tcp',
    result: { error: 'ERR_CONNECTION_REFUSED' },
    shows: ['connection.refused'],
    applies: always,
    apply: (plan) => withNetwork(plan, { handshake: 'refused' }),
  },
  'connection-timeout': {
    participant: 'tcp',
    result: { error: 'ERR_CONNECTION_TIMED_OUT' },
    shows: ['connection.timedOut'],
    applies: always,
    apply: (plan) => withNetwork(plan, { handshake: 'ignored' }),
  },
  'certificate-expired': {
    participant: 'tls',
    result: { error: 'ERR_CERT_DATE_INVALID' },
    shows: ['certificate.expired'],
    applies: always,
    apply: (plan, { run }) => withCertificate(plan, { notAfter: run.now - TWO_DAYS_S }),
  },
  'certificate-wrong-name': {
    participant: 'tls',
    result: { error: 'ERR_CERT_COMMON_NAME_INVALID' },
    shows: ['certificate.misnamed'],
    applies: always,
    apply: (plan) => withCertificate(plan, { name: 'www.example' }),
  },
  'connection-reset': {
    participant: 'tcp',
    result: { error: 'ERR_CONNECTION_RESET' },
    shows: ['connection.reset'],
    applies: always,
    apply: (plan) => withNetwork(plan, { resets: true }),
  },
} as const satisfies SomeFaults

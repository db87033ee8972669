/** Faults of the network: there is no status, because no server has answered. */
import { type SomeFaults, withTrouble } from './fault'

const always = () => true

export const NETWORK_FAULTS = {
  'dns-not-found': {
    participant: 'dns',
    result: { error: 'ERR_NAME_NOT_RESOLVED' },
    shows: ['name.unknown'],
    applies: always,
    apply: withTrouble('dns-not-found'),
  },
  'connection-refused': {
    participant: 'tcp',
    result: { error: 'ERR_CONNECTION_REFUSED' },
    shows: ['connection.refused'],
    applies: always,
    apply: withTrouble('connection-refused'),
  },
  'connection-timeout': {
    participant: 'tcp',
    result: { error: 'ERR_CONNECTION_TIMED_OUT' },
    shows: ['connection.timedOut'],
    applies: always,
    apply: withTrouble('connection-timeout'),
  },
  'certificate-expired': {
    participant: 'tls',
    result: { error: 'ERR_CERT_DATE_INVALID' },
    shows: ['certificate.expired'],
    applies: always,
    apply: withTrouble('certificate-expired'),
  },
  'certificate-wrong-name': {
    participant: 'tls',
    result: { error: 'ERR_CERT_COMMON_NAME_INVALID' },
    shows: ['certificate.misnamed'],
    applies: always,
    apply: withTrouble('certificate-wrong-name'),
  },
  'connection-reset': {
    participant: 'tcp',
    result: { error: 'ERR_CONNECTION_RESET' },
    shows: ['connection.reset'],
    applies: always,
    apply: withTrouble('connection-reset'),
  },
} as const satisfies SomeFaults

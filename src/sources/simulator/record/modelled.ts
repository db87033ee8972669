/**
 * What is not executed, only acted out: no packet leaves the machine, nothing waits, nobody is paid. All
 * other outcomes are found by code that really runs; a layer says so itself where one of them was not.
 */
import type { OutcomeId } from '../../../catalog/vocabulary'

export const MODELLED: ReadonlySet<OutcomeId> = new Set<OutcomeId>([
  // The network, and how it fails
  'device.offline',
  'name.resolved',
  'name.unknown',
  'connection.opened',
  'connection.refused',
  'connection.timedOut',
  'connection.reset',
  'connection.secured',
  'connection.reused',
  'certificate.shown',
  'certificate.expired',
  'certificate.misnamed',
  'response.broken',
  'response.lost',
  'response.late',
  // The gateway
  'request.forwarded',
  'response.returned',
  'upstream.missing',
  'upstream.refused',
  'upstream.slow',
  'upstream.lost',
  // A log that cannot be written, a database that cannot be reached
  'log.failed',
  'connection.asked',
  'database.unreachable',
  // The payment provider
  'breaker.open',
  'charge.sent',
  'charge.accepted',
  'charge.refused',
  'charge.unanswered',
  'card.declined',
  'provider.failed',
  'provider.busy',
  'provider.refused',
  'provider.silent',
])

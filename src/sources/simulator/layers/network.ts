/**
 * Network: finds the server's address (DNS), opens a connection to it (TCP) and encrypts that (TLS
 * 1.3, RFC 8446 section 2). All of it is modelled. An open connection carries the next request as well.
 */
import { formatHttpDate } from '../../../lib/date'
import type { Json } from '../../../lib/json'
import type { Check } from '../../../trace/trace'
import { passed } from '../finding'
import type { Finding, Trip, Visit } from '../trip'
import type { Certificate } from '../world'

const TLS_VERSION = 'TLS 1.3'

/** One question, one address (RFC 1035 section 3.2.2: A). */
export function resolveName({ world }: Trip): Finding {
  const { address } = world.server
  const context = { question: `${world.apiHost} A`, answer: address }
  return passed(
    'name.resolved',
    { name: world.apiHost, address },
    { effort: 'lookup', evidence: { context } },
  )
}

/** SYN, SYN-ACK, ACK: one round trip until data can be sent (RFC 9293 section 3.5). */
export function openConnection({ world }: Trip): Finding {
  const { address, port } = world.server
  const context = { peer: `${address}:${port}`, handshake: ['SYN', 'SYN-ACK', 'ACK'] }
  return passed(
    'connection.opened',
    { address, port },
    { effort: 'roundTrip', evidence: { context } },
  )
}

/** The server proves its name with a certificate, and the browser checks it: one more round trip. */
export function secureConnection(trip: Trip): Finding {
  const { certificate } = trip.world.server
  const { name } = certificate
  const until = formatDay(certificate.notAfter)
  return passed(
    'connection.secured',
    { version: TLS_VERSION, name, until },
    {
      effort: 'roundTrip',
      next: { visit: carryOneMore(trip.visit) },
      evidence: { context: describe(certificate), checks: checkCertificate(certificate, trip) },
    },
  )
}

/** HTTP connections are kept open (RFC 9112 section 9.3): no DNS, no handshake. */
export function reuseConnection({ world, visit }: Trip): Finding {
  const { address, port } = world.server
  const context = { peer: `${address}:${port}`, version: TLS_VERSION, carried: visit.carried }
  return passed(
    'connection.reused',
    { name: world.apiHost, requests: visit.carried },
    { next: { visit: carryOneMore(visit) }, evidence: { context } },
  )
}

function carryOneMore(visit: Visit): Visit {
  return { ...visit, carried: visit.carried + 1 }
}

function checkCertificate(certificate: Certificate, { world, now }: Trip): readonly Check[] {
  const { name, notBefore, notAfter } = certificate
  const isCurrent = now >= notBefore && now <= notAfter
  return [
    check('certificateName', name === world.apiHost, name, world.apiHost),
    check(
      'certificateDates',
      isCurrent,
      `${formatDay(notBefore)} to ${formatDay(notAfter)}`,
      formatDay(now),
    ),
  ]
}

function check(id: string, holds: boolean, actual: string, expected: string): Check {
  return { id, verdict: holds ? 'passed' : 'failed', actual, expected }
}

function describe({
  name,
  issuer,
  notBefore,
  notAfter,
}: Certificate): Readonly<Record<string, Json>> {
  return {
    version: TLS_VERSION,
    application: 'http/1.1',
    certificate: {
      name,
      issuer,
      notBefore: formatHttpDate(notBefore),
      notAfter: formatHttpDate(notAfter),
    },
  }
}

/** "1 Mar 2026". */
function formatDay(seconds: number): string {
  const [, day = '', month = '', year = ''] = formatHttpDate(seconds).split(' ')
  return `${Number(day)} ${month} ${year}`
}

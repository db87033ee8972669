/**
 * Network: finds the server's address (DNS), opens a connection to it (TCP) and encrypts that (TLS
 * 1.3, RFC 8446 section 2). All of it is modelled. An open connection carries the next request as well.
 */
import { formatHttpDate } from '../../../lib/date'
import type { Json } from '../../../lib/json'
import type { Check } from '../../../trace/evidence'
import { failOnNetwork, passed } from '../record/finding'
import { hasTrouble } from '../drive/plan'
import type { Finding, Trip, Visit } from '../drive/trip'
import type { Certificate } from '../shop/setup'

const TLS_VERSION = 'TLS 1.3'
/** Three tries, after 3, 6 and 12 seconds; how many there are is up to the operating system. */
const CONNECT_TIMEOUT_S = 21

/** What Chromium 156 says, whatever is wrong with a certificate; RFC 8446 section 6.2 knows more exact words. */
const ALERT = 'certificate_unknown (46)'

/** One question, one address (RFC 1035 section 3.2.2: A). */
export function resolveName(trip: Trip): Finding {
  const { world } = trip
  const { address } = world.server
  const effort = 'lookup'
  if (hasTrouble(trip.plan, 'dns-not-found')) {
    const context = { question: `${world.apiHost} A`, answer: 'NXDOMAIN' }
    const values = { name: world.apiHost }
    const details = { effort, evidence: { context } } as const
    return failOnNetwork('name.unknown', values, 'ERR_NAME_NOT_RESOLVED', trip, details)
  }
  const context = { question: `${world.apiHost} A`, answer: address }
  return passed(
    'name.resolved',
    { name: world.apiHost, address },
    { effort, evidence: { context } },
  )
}

/** SYN, SYN-ACK, ACK: one round trip until data can be sent (RFC 9293 section 3.5). */
export function openConnection(trip: Trip): Finding {
  const { address, port } = trip.world.server
  const peer = `${address}:${port}`
  if (hasTrouble(trip.plan, 'connection-refused')) {
    const evidence = { context: { peer, handshake: ['SYN', 'RST'] } }
    const details = { effort: 'roundTrip', evidence } as const
    return failOnNetwork(
      'connection.refused',
      { address, port },
      'ERR_CONNECTION_REFUSED',
      trip,
      details,
    )
  }
  if (hasTrouble(trip.plan, 'connection-timeout')) {
    const evidence = { context: { peer, handshake: ['SYN', 'SYN', 'SYN'] } }
    const values = { address, seconds: CONNECT_TIMEOUT_S }
    const details = { effort: 'connect', evidence } as const
    return failOnNetwork('connection.timedOut', values, 'ERR_CONNECTION_TIMED_OUT', trip, details)
  }
  const context = { peer, handshake: ['SYN', 'SYN-ACK', 'ACK'] }
  return passed(
    'connection.opened',
    { address, port },
    { effort: 'roundTrip', evidence: { context } },
  )
}

/** The server proves its name with a certificate, and the browser checks it: one more round trip. */
export function secureConnection(trip: Trip): Finding {
  const certificate = getCertificate(trip)
  const { name } = certificate
  const untilMs = certificate.notAfter * 1000
  const checks = checkCertificate(certificate, trip)
  const details = { effort: 'roundTrip', evidence: { context: describe(certificate) } } as const
  if (checks.some(({ verdict }) => verdict === 'failed')) {
    return passed('certificate.shown', { name, untilMs }, details)
  }
  return passed(
    'connection.secured',
    { version: TLS_VERSION, name, untilMs },
    {
      ...details,
      next: { visit: carryOneMore(trip.visit) },
      evidence: { ...details.evidence, checks },
    },
  )
}

/** The browser ends the handshake with an alert (RFC 8446 section 6.2): not one byte of HTTP is sent. */
export function refuseCertificate(trip: Trip): Finding {
  const certificate = getCertificate(trip)
  const { name } = certificate
  const checks = checkCertificate(certificate, trip)
  const isExpired = checks.some(
    ({ id, verdict }) => id === 'certificateDates' && verdict === 'failed',
  )
  if (isExpired) {
    const values = { untilMs: certificate.notAfter * 1000, todayMs: trip.now * 1000 }
    const evidence = { checks, context: { alert: ALERT } }
    return failOnNetwork('certificate.expired', values, 'ERR_CERT_DATE_INVALID', trip, { evidence })
  }
  const values = { name, expected: trip.world.apiHost }
  const evidence = { checks, context: { alert: ALERT } }
  const code = 'ERR_CERT_COMMON_NAME_INVALID'
  return failOnNetwork('certificate.misnamed', values, code, trip, { evidence })
}

/** RST in place of an answer: whether the server has seen the request, nobody knows. */
export function resetConnection(trip: Trip): Finding {
  const { address } = trip.world.server
  const details = { effort: 'roundTrip' } as const
  return failOnNetwork('connection.reset', { address }, 'ERR_CONNECTION_RESET', trip, details)
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

function getCertificate({ plan, world, run }: Trip): Certificate {
  const { certificate } = world.server
  const day = 24 * 60 * 60
  return {
    ...certificate,
    ...(hasTrouble(plan, 'certificate-expired') && { notAfter: run.now - 2 * day }),
    ...(hasTrouble(plan, 'certificate-wrong-name') && { name: 'www.example' }),
  }
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

/** The network is modelled; what goes wrong in it, the browser tells the script in its own way. */
import { formatHttpDate } from '../../../../lib/date'
import type { Json } from '../../../../lib/json'
import type { Check } from '../../../../trace/evidence'
import {
  isCurrent,
  type OpenedConnection,
  type RefusedCertificate,
  type ResetConnection,
  type ResolvedName,
  type ReusedConnection,
  type SecuredConnection,
  TLS_VERSION,
} from '../../network/network'
import type { Certificate } from '../../network/setup'
import type { Trip, Visit } from '../../trip/trip'
import { type Account, modelled } from '../account'
import { check } from '../check'
import { failOnNetwork } from '../network-failure'

/** What Chromium 156 says, whatever is wrong with a certificate; RFC 8446 section 6.2 knows more exact words. */
const ALERT = 'certificate_unknown (46)'

export const resolvedNameAccount: Account<ResolvedName> = {
  'name.unknown': modelled(({ name }, trip) => ({
    values: { name },
    failed: true,
    effort: 'lookup',
    evidence: { context: { question: `${name} A`, answer: 'NXDOMAIN' } },
    next: failOnNetwork('ERR_NAME_NOT_RESOLVED', trip),
  })),
  'name.resolved': modelled(({ name, address }) => ({
    values: { name, address },
    effort: 'lookup',
    evidence: { context: { question: `${name} A`, answer: address } },
  })),
}

export const openedConnectionAccount: Account<OpenedConnection> = {
  'connection.refused': modelled(({ address, port }, trip) => ({
    values: { address, port },
    failed: true,
    effort: 'roundTrip',
    evidence: shake(address, port, 'SYN', 'RST'),
    next: failOnNetwork('ERR_CONNECTION_REFUSED', trip),
  })),
  'connection.timedOut': modelled(({ address, port, seconds }, trip) => ({
    values: { address, seconds },
    failed: true,
    effort: 'connect',
    evidence: shake(address, port, 'SYN', 'SYN', 'SYN'),
    next: failOnNetwork('ERR_CONNECTION_TIMED_OUT', trip),
  })),
  'connection.opened': modelled(({ address, port }) => ({
    values: { address, port },
    effort: 'roundTrip',
    evidence: shake(address, port, 'SYN', 'SYN-ACK', 'ACK'),
  })),
}

export const securedConnectionAccount: Account<SecuredConnection> = {
  'certificate.shown': modelled((_, { plan }) => {
    const { certificate } = plan.network
    return {
      values: { name: certificate.name, untilMs: certificate.notAfter * 1000 },
      effort: 'roundTrip',
      evidence: { context: describeCertificate(certificate) },
    }
  }),
  'connection.secured': modelled(({ version }, trip) => {
    const { certificate } = trip.plan.network
    return {
      values: { version, name: certificate.name, untilMs: certificate.notAfter * 1000 },
      effort: 'roundTrip',
      evidence: { context: describeCertificate(certificate) },
      checks: checkCertificate(trip),
      next: { visit: carryOneMore(trip.visit) },
    }
  }),
}

export const refusedCertificateAccount: Account<RefusedCertificate> = {
  'certificate.expired': modelled((_, trip) => ({
    values: { untilMs: trip.plan.network.certificate.notAfter * 1000, todayMs: trip.now * 1000 },
    failed: true,
    checks: checkCertificate(trip),
    evidence: { context: { alert: ALERT } },
    next: failOnNetwork('ERR_CERT_DATE_INVALID', trip),
  })),
  'certificate.misnamed': modelled(({ expected }, trip) => ({
    values: { name: trip.plan.network.certificate.name, expected },
    failed: true,
    checks: checkCertificate(trip),
    evidence: { context: { alert: ALERT } },
    next: failOnNetwork('ERR_CERT_COMMON_NAME_INVALID', trip),
  })),
}

export const resetConnectionAccount: Account<ResetConnection> = {
  'connection.reset': modelled(({ address }, trip) => ({
    values: { address },
    failed: true,
    effort: 'roundTrip',
    next: failOnNetwork('ERR_CONNECTION_RESET', trip),
  })),
}

export const reusedConnectionAccount: Account<ReusedConnection> = {
  'connection.reused': modelled(({ name, requests }, { plan, visit }) => {
    const { addresses, port } = plan.network
    const context = { peer: `${addresses[name] ?? ''}:${port}`, version: TLS_VERSION }
    return {
      values: { name, requests },
      evidence: { context: { ...context, carried: visit.carried } },
      next: { visit: carryOneMore(visit) },
    }
  }),
}

function shake(address: string, port: number, ...handshake: readonly string[]) {
  return { context: { peer: `${address}:${port}`, handshake } }
}

function carryOneMore(visit: Visit): Visit {
  return { ...visit, carried: visit.carried + 1 }
}

function checkCertificate({ plan, now }: Trip): readonly Check[] {
  const { certificate } = plan.network
  const { name, notBefore, notAfter } = certificate
  const { apiHost } = plan.setup
  const lasts = `${formatDay(notBefore)} to ${formatDay(notAfter)}`
  return [
    check('certificateName', name === apiHost, name, apiHost),
    check('certificateDates', isCurrent(certificate, now), lasts, formatDay(now)),
  ]
}

function describeCertificate({
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

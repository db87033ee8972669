/**
 * Network: finds the server's address (DNS), opens a connection to it (TCP) and encrypts that (TLS
 * 1.3, RFC 8446 section 2). All of it is modelled. An open connection carries the next request as well.
 */
import type { Certificate, NetworkSetup } from './setup'

export const TLS_VERSION = 'TLS 1.3'
/** Three tries, after 3, 6 and 12 seconds; how many there are is up to the operating system. */
const CONNECT_TIMEOUT_S = 21

type Asked = { readonly host: string; readonly network: NetworkSetup }

export type ResolvedName = { readonly name: string } & (
  { readonly kind: 'name.unknown' } | { readonly kind: 'name.resolved'; readonly address: string }
)

/** One question, one address (RFC 1035 section 3.2.2: A). */
export function resolveName({ host: name, network }: Asked): ResolvedName {
  const address = network.addresses[name]
  return address === undefined
    ? { kind: 'name.unknown', name }
    : { kind: 'name.resolved', name, address }
}

export type OpenedConnection = { readonly address: string; readonly port: number } & (
  | { readonly kind: 'connection.opened' }
  | { readonly kind: 'connection.refused' }
  | { readonly kind: 'connection.timedOut'; readonly seconds: number }
)

/** SYN, SYN-ACK, ACK: one round trip until data can be sent (RFC 9293 section 3.5). */
export function openConnection({ host, network }: Asked): OpenedConnection {
  const { handshake, port } = network
  const address = network.addresses[host] ?? ''
  if (handshake === 'refused') return { kind: 'connection.refused', address, port }
  if (handshake === 'ignored') {
    return { kind: 'connection.timedOut', address, port, seconds: CONNECT_TIMEOUT_S }
  }
  return { kind: 'connection.opened', address, port }
}

/** `now`: seconds since the epoch. */
type Secured = Asked & { readonly now: number }

export type SecuredConnection =
  | { readonly kind: 'certificate.shown' }
  | { readonly kind: 'connection.secured'; readonly version: string }

/** The server proves its name with a certificate, and the browser checks it: one more round trip. */
export function secureConnection({ host, network, now }: Secured): SecuredConnection {
  const { certificate } = network
  const isGood = isCurrent(certificate, now) && certificate.name === host
  return isGood
    ? { kind: 'connection.secured', version: TLS_VERSION }
    : { kind: 'certificate.shown' }
}

export type RefusedCertificate =
  | { readonly kind: 'certificate.expired' }
  | { readonly kind: 'certificate.misnamed'; readonly expected: string }

/** The browser ends the handshake with an alert (RFC 8446 section 6.2): not one byte of HTTP is sent. */
export function refuseCertificate({ host, network, now }: Secured): RefusedCertificate {
  if (!isCurrent(network.certificate, now)) return { kind: 'certificate.expired' }
  return { kind: 'certificate.misnamed', expected: host }
}

export function isCurrent({ notBefore, notAfter }: Certificate, now: number): boolean {
  return now >= notBefore && now <= notAfter
}

export type ResetConnection = { readonly kind: 'connection.reset'; readonly address: string }

/** RST in place of an answer: whether the server has seen the request, nobody knows. */
export function resetConnection({ host, network }: Asked): ResetConnection {
  return { kind: 'connection.reset', address: network.addresses[host] ?? '' }
}

export type ReusedConnection = {
  readonly kind: 'connection.reused'
  readonly name: string
  readonly requests: number
}

/** HTTP connections are kept open (RFC 9112 section 9.3): no DNS, no handshake. */
export function reuseConnection({
  host: name,
  carried: requests,
}: {
  readonly host: string
  /** How many requests it has carried. */
  readonly carried: number
}): ReusedConnection {
  return { kind: 'connection.reused', name, requests }
}

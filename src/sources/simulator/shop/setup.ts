/** The fixed surroundings of the shop: who is who on its network, its demo key and its limits. */
import { TOKENS } from '../../../catalog/people'
import type { Run } from '../../../catalog/run'
import type { QuotaPolicy } from './http/token-bucket'

export type World = {
  /** Origin of the page, and the only one that the shop's CORS gate allows. */
  readonly pageOrigin: string
  /** Authority of the API, as in Host. */
  readonly apiHost: string
  readonly issuer: string
  readonly audience: string
  /** Protection space of the challenges (RFC 9110 section 11.5). */
  readonly realm: string
  /** Secret of HS256: at least 256 bits (RFC 7518 section 3.2). A demo key, known to everybody. */
  readonly key: string
  readonly tokenLifetimeS: number
  readonly quota: QuotaPolicy
  /** The longest body that the server accepts. */
  readonly bodyLimitBytes: number
  /** Whether pages may send cookies, and be logged in with them. */
  readonly hasSessions: boolean
  readonly server: Server
}

/** The API as the network sees it. */
export type Server = {
  readonly address: string
  readonly port: number
  readonly certificate: Certificate
}

export type Certificate = {
  readonly name: string
  readonly issuer: string
  /** Seconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
}

export const SHOP_WORLD: World = {
  pageOrigin: 'https://app.example',
  apiHost: 'api.example',
  issuer: TOKENS.issuer,
  audience: TOKENS.audience,
  realm: 'api',
  key: 'roundtrip-demo-key-32-bytes-long',
  tokenLifetimeS: TOKENS.lifetimeS,
  quota: { name: 'default', requests: 100, windowS: 60, atStart: 100 },
  bodyLimitBytes: 2000,
  hasSessions: false,
  server: {
    // 203.0.113.0/24 is for documentation (RFC 5737).
    address: '203.0.113.10',
    port: 443,
    certificate: {
      name: 'api.example',
      issuer: 'Example CA',
      notBefore: Date.UTC(2025, 11, 1) / 1000,
      notAfter: Date.UTC(2026, 2, 1) / 1000,
    },
  },
}

/**
 * Where the page stays logged in with a cookie, it and the API are on one site, shop.example: cookies of
 * another site are what browsers refuse.
 */
export function getWorld({ session }: Run, world: World): World {
  if (session === undefined) return world
  const apiHost = 'api.shop.example'
  const certificate = { ...world.server.certificate, name: apiHost }
  return {
    ...world,
    pageOrigin: 'https://app.shop.example',
    apiHost,
    hasSessions: true,
    server: { ...world.server, certificate },
  }
}

/** The `typ` of an access token (RFC 9068 section 2.1). */
export const TOKEN_TYPE = 'at+jwt'

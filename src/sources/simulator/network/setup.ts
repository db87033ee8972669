/** How the network between the page and the API is: names, the server at the other end, a gateway, and what goes wrong. */

export type NetworkSetup = {
  readonly isOnline: boolean
  /** What DNS knows. */
  readonly addresses: Readonly<Record<string, string>>
  readonly port: number
  /** How the server takes a new connection: it does, its port is closed, or a firewall swallows it. */
  readonly handshake: 'answered' | 'refused' | 'ignored'
  readonly certificate: Certificate
  /** Whether the connection is reset while the request is under way. */
  readonly resets: boolean
  readonly gateway: GatewaySetup
  readonly damage: Damage
}

export type Certificate = {
  readonly name: string
  readonly issuer: string
  /** Seconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
}

export type GatewaySetup = {
  /** The servers behind it that answer when they are asked how they are. */
  readonly healthy: readonly string[]
  /** Those that take no connection all the same. */
  readonly closed: readonly string[]
  /** How many servers there are. */
  readonly servers: number
  /** How long it waits for an answer after it has passed the request on. */
  readonly patienceS: number
  /** How long a client is to wait where no server is there. */
  readonly retryAfterS: number
}

/** What happens to the messages themselves on their way. */
export type Damage = {
  readonly losesHost: boolean
  readonly miscounts: boolean
  readonly method: string | null
  /** What of a response gets from the server to the network, and from the network to the browser. */
  readonly sent: 'all' | 'half' | 'nothing'
  readonly received: 'all' | 'half'
}

export const SHOP_NETWORK: NetworkSetup = {
  isOnline: true,
  // 203.0.113.0/24 is for documentation (RFC 5737).
  addresses: { 'api.example': '203.0.113.10', 'api.shop.example': '203.0.113.10' },
  port: 443,
  handshake: 'answered',
  certificate: {
    name: 'api.example',
    issuer: 'Example CA',
    notBefore: Date.UTC(2025, 11, 1) / 1000,
    notAfter: Date.UTC(2026, 2, 1) / 1000,
  },
  resets: false,
  gateway: {
    healthy: ['api-1:8080', 'api-2:8080'],
    closed: [],
    servers: 2,
    patienceS: 10,
    retryAfterS: 30,
  },
  damage: { losesHost: false, miscounts: false, method: null, sent: 'all', received: 'all' },
}

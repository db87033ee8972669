/** The scenarios by topic, in the order in which they are offered. A test says that none is missing. */
import type { ScenarioId } from './run'

export const TOPICS = [
  { id: 'start', scenarios: ['read-order', 'log-in', 'place-order', 'expired-token'] },
  {
    id: 'token',
    scenarios: [
      'wrong-password',
      'no-token',
      'not-bearer',
      'malformed-token',
      'not-yet-valid',
      'tampered-token',
      'wrong-key',
      'wrong-audience',
      'alg-none',
      'key-confusion',
      'revoked-token',
      'too-many-logins',
      'log-in-then-order',
      'cookie-session',
      'session-missing',
    ],
  },
  {
    id: 'access',
    scenarios: ['missing-scope', 'not-an-admin', 'someone-elses-order', 'csrf-missing'],
  },
  { id: 'input', scenarios: ['invalid-input', 'not-json', 'stored-script'] },
  {
    id: 'logic',
    scenarios: [
      'order-not-found',
      'order-shipped',
      'out-of-stock',
      'not-modified',
      'sql-injection',
    ],
  },
  {
    id: 'payment',
    scenarios: [
      'card-declined',
      'payment-timeout',
      'payment-down',
      'payment-busy',
      'payment-key-wrong',
      'breaker-open',
    ],
  },
  {
    id: 'database',
    scenarios: ['database-down', 'duplicate-email', 'still-referenced'],
  },
  {
    id: 'route',
    scenarios: [
      'unknown-route',
      'wrong-method',
      'trailing-slash',
      'body-too-large',
      'no-host',
      'differing-lengths',
    ],
  },
  {
    id: 'network',
    scenarios: [
      'offline',
      'name-not-found',
      'connection-refused',
      'certificate-expired',
      'script-timeout',
      'cut-off-response',
      'gateway-timeout',
    ],
  },
  {
    id: 'gates',
    scenarios: ['rate-limited', 'validate-before-authorize', 'logging-last'],
  },
  {
    id: 'browser',
    scenarios: [
      'cors-preflight',
      'origin-not-allowed',
      'auth-before-cors',
      'method-not-allowed-by-cors',
      'header-not-allowed',
      'wildcard-with-credentials',
      'simple-request-blocked',
      'errors-without-cors',
      'header-not-exposed',
    ],
  },
  {
    // What fails here harms nobody: it is noticed, undone, repeated safely or owned up to.
    id: 'well',
    scenarios: [
      'server-error',
      'replayed-order',
      'retry-after-timeout',
      'serialization-retry',
      'serialization-given-up',
      'lost-update',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly scenarios: readonly ScenarioId[] }[]

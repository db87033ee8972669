/** Faults that show at the gate that asks who it is. */
import { withClaims, withToken } from '../plan'
import { STRANGER } from '../people'
import { needsToken, type SomeFaults, withDraft } from './fault'

export const AUTHENTICATE_FAULTS = {
  'no-token': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['credentials.missing'],
    applies: needsToken,
    apply: (plan) => withDraft(plan, { credentials: { kind: 'none' } }),
  },
  'not-bearer': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['scheme.unsupported'],
    applies: needsToken,
    apply: (plan) => ({ ...plan, scheme: 'Basic' }),
  },
  'malformed-token': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['token.malformed'],
    applies: needsToken,
    apply: (plan) => ({ ...plan, isCut: true }),
  },
  'alg-none': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['algorithm.refused'],
    applies: needsToken,
    apply: (plan) => ({ ...plan, algorithm: 'none' }),
  },
  'tampered-token': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['signature.invalid'],
    applies: needsToken,
    apply: (plan) =>
      withToken(plan, ({ claims, signedClaims }) => ({
        claims: { ...claims, ...promote(claims['role']) },
        signedClaims: signedClaims ?? claims,
      })),
  },
  'wrong-key': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['signature.invalid'],
    applies: needsToken,
    apply: (plan) => ({ ...plan, key: 'somebody-elses-key-32-bytes-long' }),
  },
  'wrong-issuer': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['issuer.unknown'],
    applies: needsToken,
    apply: (plan) => withClaims(plan, (claims) => ({ ...claims, iss: 'https://other.example' })),
  },
  'wrong-audience': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['audience.wrong'],
    applies: needsToken,
    apply: (plan) => withClaims(plan, (claims) => ({ ...claims, aud: 'https://other.example' })),
  },
  'not-yet-valid': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['token.notYetValid'],
    applies: needsToken,
    apply: (plan, { run }) =>
      withClaims(plan, (claims) => ({ ...claims, nbf: run.now + 600, exp: run.now + 1500 })),
  },
  'expired-token': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['token.expired'],
    applies: needsToken,
    apply: (plan, { run }) =>
      withClaims(plan, (claims) => ({
        ...claims,
        iat: run.now - 1200,
        nbf: run.now - 1200,
        exp: run.now - 300,
      })),
  },
} as const satisfies SomeFaults

/** What an attacker would write into the payload. */
function promote(role: unknown): { readonly role?: string; readonly sub?: string } {
  return role === 'administrator' ? { sub: STRANGER.claims.sub } : { role: 'administrator' }
}

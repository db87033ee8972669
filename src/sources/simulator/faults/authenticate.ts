/** Faults that show at the gate that asks who it is. */
import type { TokenSetup } from '../shop/setup'
import type { Signing } from '../browser/signing'
import { type Plan, withClaims, withSetup, withToken } from '../trip/plan'
import { PUBLIC_KEY } from '../shop/tokens/public-key'
import { STRANGER } from '../../../catalog/people'
import { needsSession, needsToken, type SomeFaults, withChange, withDraft } from './fault'

/** The id of a token that its user has given up by logging out everywhere. */
const REVOKED = '5d0c8e1f7a2b4936'

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
    apply: (plan) => withSigning(plan, { scheme: 'Basic' }),
  },
  'duplicate-token': {
    participant: 'authenticate',
    result: { status: 400 },
    shows: ['credentials.doubled'],
    applies: needsToken,
    apply: (plan) => {
      const separator = plan.draft.target.includes('?') ? '&' : '?'
      return withDraft(plan, { target: `${plan.draft.target}${separator}access_token=once-more` })
    },
  },
  'key-confusion': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['algorithm.refused'],
    applies: needsToken,
    // The attacker takes the public key, which anyone may have, as the secret of HS256.
    apply: (plan) =>
      withSigning(withTokenSetup(plan, { algorithm: 'RS256', key: PUBLIC_KEY }), {
        key: PUBLIC_KEY,
      }),
  },
  'revoked-token': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['token.revoked'],
    applies: needsToken,
    apply: (plan) =>
      withTokenSetup(
        withClaims(plan, (claims) => ({ ...claims, jti: REVOKED })),
        { revoked: [REVOKED] },
      ),
  },
  'session-missing': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['session.missing'],
    applies: needsSession,
    apply: (plan) => ({ ...plan, includesCookies: false }),
  },
  'session-expired': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['session.expired'],
    applies: needsSession,
    apply: (plan, { run }) =>
      withChange(plan, 'UPDATE sessions SET expires_at = to_timestamp($1)', run.now - 60),
  },
  'malformed-token': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['token.malformed'],
    applies: needsToken,
    apply: (plan) => withSigning(plan, { isCut: true }),
  },
  'alg-none': {
    participant: 'authenticate',
    result: { status: 401 },
    shows: ['algorithm.refused'],
    applies: needsToken,
    apply: (plan) => withSigning(plan, { algorithm: 'none' }),
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
    apply: (plan) => withSigning(plan, { key: 'somebody-elses-key-32-bytes-long' }),
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

function withSigning(plan: Plan, change: Partial<Signing>): Plan {
  return { ...plan, signing: { ...plan.signing, ...change } }
}

function withTokenSetup(plan: Plan, change: Partial<TokenSetup>): Plan {
  return withSetup(plan, { token: { ...plan.setup.token, ...change } })
}

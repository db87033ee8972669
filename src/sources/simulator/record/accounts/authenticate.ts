/** Authenticate: the token taken apart with each of its checks, or whose session it is. */
import { formatTime } from '../../../../lib/date'
import type { Authentication } from '../../shop/layers/authenticate'
import type { RecognizedSession } from '../../shop/layers/session'
import type { TokenVerdict } from '../../shop/tokens/verify-token'
import type { Trip } from '../../trip/trip'
import { type Account, real } from '../account'
import { check } from '../check'
import { listTokenChecks } from '../token-checks'
import { countMinutes, describeToken, readToken } from '../token-evidence'

type Judged = TokenVerdict & { readonly token: string }

/** What there is to see of a token, whatever was found. */
async function show({ token, ...verdict }: Judged, { plan, now }: Trip) {
  const checks = await listTokenChecks(token, verdict, now, plan.setup.token)
  return { effort: 'verify', evidence: { token: describeToken(token, checks) } } as const
}

export const authenticationAccount: Account<Authentication> = {
  'route.open': real(({ route }) => ({ values: { route } })),
  'credentials.doubled': real(() => ({ values: {} }), 'Authorization'),
  'scheme.unsupported': real(({ scheme }) => ({ values: { scheme } }), 'Authorization'),
  'token.malformed': real(
    async (answer, trip) => ({
      ...(await show(answer, trip)),
      values: { parts: readToken(answer.token).parts },
    }),
    'Authorization',
  ),
  'algorithm.refused': real(
    async (answer, trip) => ({
      ...(await show(answer, trip)),
      values: { alg: readToken(answer.token).alg, allowed: trip.plan.setup.token.algorithm },
    }),
    'Authorization',
  ),
  'signature.invalid': real(
    async (answer, trip) => ({
      ...(await show(answer, trip)),
      values: { alg: readToken(answer.token).alg },
    }),
    'Authorization',
  ),
  'type.wrong': real(
    async (answer, trip) => ({
      ...(await show(answer, trip)),
      values: { typ: readToken(answer.token).typ, expected: trip.plan.setup.token.type },
    }),
    'Authorization',
  ),
  'claim.unusable': real(
    async (answer, trip) => ({
      ...(await show(answer, trip)),
      values: { claim: answer.claim },
    }),
    'Authorization',
  ),
  'issuer.unknown': real(
    async (answer, trip) => ({
      ...(await show(answer, trip)),
      values: { iss: readToken(answer.token).iss, expected: trip.plan.setup.token.issuer },
    }),
    'Authorization',
  ),
  'audience.wrong': real(
    async (answer, trip) => ({
      ...(await show(answer, trip)),
      values: { aud: readToken(answer.token).aud, expected: trip.plan.setup.token.audience },
    }),
    'Authorization',
  ),
  'token.notYetValid': real(async (answer, trip) => {
    const { nbf, claims } = readToken(answer.token)
    const minutes = countMinutes(trip.now, claims['nbf'])
    const values = { nbf, now: formatTime(trip.now), minutes }
    return { ...(await show(answer, trip)), values }
  }, 'Authorization'),
  'token.expired': real(async (answer, trip) => {
    const { exp, claims } = readToken(answer.token)
    const minutes = countMinutes(claims['exp'], trip.now)
    const values = { exp, now: formatTime(trip.now), minutes }
    return { ...(await show(answer, trip)), values }
  }, 'Authorization'),
  'token.revoked': real(
    async (answer, trip) => ({ ...(await show(answer, trip)), values: { jti: answer.jti } }),
    'Authorization',
  ),
  'token.valid': real(async (answer, trip) => {
    const { identity, token } = answer
    const { exp } = readToken(token)
    const values = { subject: identity.subject, exp, now: formatTime(trip.now) }
    return { ...(await show(answer, trip)), values, next: { identity } }
  }, 'Authorization'),
  'preflight.refused': real(({ method, path }) => ({ values: { method, path } }), 'Origin'),
  'session.named': real(({ name }) => ({ values: { name } }), 'Cookie'),
  'session.missing': real(({ name }) => ({ values: { name } })),
  'credentials.missing': real(() => ({ values: {} })),
}

export const recognizedSessionAccount: Account<RecognizedSession> = {
  'session.unavailable': real(({ code }) => ({ values: { code } })),
  'session.unknown': real(() => ({ values: {} }), 'Cookie'),
  'session.expired': real(({ expires, now }) => {
    const times = { until: formatTime(expires), now: formatTime(now) }
    return {
      values: { ...times, minutes: countMinutes(expires, now) },
      checks: [check('session', false, times.now, `before ${times.until}`)],
    }
  }, 'Cookie'),
  'session.valid': real(({ expires, now, identity, session }) => {
    const times = { until: formatTime(expires), now: formatTime(now) }
    return {
      values: { subject: identity.subject, ...times },
      checks: [check('session', true, times.now, `before ${times.until}`)],
      next: { identity, session },
    }
  }, 'Cookie'),
}

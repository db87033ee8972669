/**
 * Authenticate: who is asking? A bearer token (RFC 6750) that is really ours, meant for us, and valid
 * now (RFC 7519 section 7.2), or a session that the database knows. Any doubt is a 401 with a challenge.
 */
import { assertNever } from '../../../../lib/assertNever'
import { toBytes } from '../../../../lib/base64url'
import { formatTime } from '../../../../lib/date'
import { isPreflight } from '../../../../lib/http/cors-rules'
import { getHeader } from '../../../../lib/http/message'
import { passed, refused } from '../../record/finding'
import { readIdentity } from '../tokens/identity'
import { askForCredentials, rejectDoubledToken, rejectToken } from '../http/refusal'
import { getPath } from '../http/routes'
import { listTokenChecks } from '../../record/token-checks'
import { countMinutes, describeToken, readToken } from '../../record/token-evidence'
import type { Finding, FindingDetails, Trip } from '../../drive/trip'
import { getAllowedAlgorithm, type TokenFlaw, verifyToken } from '../tokens/verify-token'
import { TOKEN_TYPE } from '../setup'
import { getSessionId, nameSession, refuseWithoutSession } from './session'

export async function authenticate(trip: Trip): Promise<Finding> {
  const { world, route, plan } = trip
  if (route?.access.kind === 'open') return passed('route.open', { route: route.template })

  const authorization = getHeader(trip.request, 'Authorization')
  if (authorization === undefined) return recognizeWithoutToken(trip)
  if (new URL(trip.request.target, 'https://any.example').searchParams.has('access_token')) {
    return refused('credentials.doubled', {}, rejectDoubledToken(world.realm))
  }
  const [scheme = '', ...rest] = authorization.split(' ')
  if (scheme.toLowerCase() !== 'bearer') {
    return refused('scheme.unsupported', { scheme }, askForCredentials(world.realm))
  }

  const token = rest.join(' ')
  const rules = {
    ...world,
    key: toBytes(plan.publicKey ?? world.key),
    publicKey: plan.publicKey,
    now: trip.now,
  }
  const verdict = await verifyToken(token, rules)
  const flaw = verdict.ok ? null : verdict.flaw
  const checks = await listTokenChecks(token, flaw, rules)
  const seen = { effort: 'verify', evidence: { token: describeToken(token, checks) } } as const
  if (!verdict.ok) return rejectFor(verdict.flaw, token, trip, seen)

  const { jti } = verdict.payload
  if (jti !== undefined && plan.revoked.includes(jti)) {
    return refused(
      'token.revoked',
      { jti },
      rejectToken(world.realm, 'The access token was revoked'),
      seen,
    )
  }

  const identity = readIdentity(verdict.payload)
  const values = { subject: identity.subject, exp: readToken(token).exp, now: formatTime(trip.now) }
  return passed('token.valid', values, { ...seen, next: { identity } })
}

/** A cookie may tell who it is, where the page stays logged in with one. */
function recognizeWithoutToken(trip: Trip): Finding {
  const { request, world } = trip
  const failure = askForCredentials(world.realm)
  if (isPreflight(request)) {
    const method = getHeader(request, 'Access-Control-Request-Method') ?? ''
    return refused('preflight.refused', { method, path: getPath(request.target) }, failure)
  }
  if (getSessionId(trip) !== null) return nameSession()
  if (world.hasSessions) return refuseWithoutSession(trip)
  return refused('credentials.missing', {}, failure)
}

/** One reason for each flaw. The client may know it: it holds the token (RFC 6750 section 3.1). */
function rejectFor(flaw: TokenFlaw, token: string, trip: Trip, seen: FindingDetails): Finding {
  const { issuer, audience, realm } = trip.world
  const { parts, alg, typ, iss, aud, nbf, exp, claims } = readToken(token)
  const now = formatTime(trip.now)
  const late = countMinutes(claims['exp'], trip.now)
  const early = countMinutes(trip.now, claims['nbf'])
  const because = (reason: string) => rejectToken(realm, `The access token ${reason}`)
  if (typeof flaw === 'object') {
    const claim = flaw.unusable
    return refused('claim.unusable', { claim }, because(`has no usable ${claim} claim`), seen)
  }
  switch (flaw) {
    case 'structure':
      return refused('token.malformed', { parts }, because('is malformed'), seen)
    case 'algorithm': {
      const allowed = getAllowedAlgorithm(trip.plan)
      return refused(
        'algorithm.refused',
        { alg, allowed },
        because('uses a refused algorithm'),
        seen,
      )
    }
    case 'signature':
      return refused('signature.invalid', { alg }, because('has an invalid signature'), seen)
    case 'type':
      return refused(
        'type.wrong',
        { typ, expected: TOKEN_TYPE },
        because('has the wrong type'),
        seen,
      )
    case 'issuer':
      return refused(
        'issuer.unknown',
        { iss, expected: issuer },
        because('has an unknown issuer'),
        seen,
      )
    case 'audience':
      return refused(
        'audience.wrong',
        { aud, expected: audience },
        because('has another audience'),
        seen,
      )
    case 'notBefore':
      return refused(
        'token.notYetValid',
        { nbf, now, minutes: early },
        because('is not yet valid'),
        seen,
      )
    case 'expiry':
      return refused('token.expired', { exp, now, minutes: late }, because('expired'), seen)
    default:
      return assertNever(flaw)
  }
}

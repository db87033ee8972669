/** Authorize: may this bearer do this at all? Whose order it is, only the business logic can tell. */
import { checkCsrfToken } from '../sessions/csrf'
import { passed, refused } from '../../record/finding'
import { lackScope, refuse } from '../http/refusal'
import { CSRF_FIELD } from '../sessions/session-names'
import type { Finding, Trip } from '../../drive/trip'

/** 403 and not 401: who it is, is known; asking again would not help (RFC 9110 section 15.5.4). */
export async function authorize(trip: Trip): Promise<Finding> {
  const { route, identity } = trip
  if (!route || !identity || route.access.kind === 'open') {
    return passed('access.open', { route: route?.template ?? '' })
  }
  const csrf = await checkCsrfToken(trip)
  if (csrf?.verdict === 'failed') {
    const { method } = trip.request
    const given = csrf.actual === 'none' ? 'none' : 'other'
    const failure = refuse(403, `${method} needs a valid ${CSRF_FIELD}.`)
    return refused('csrf.missing', { method, given }, failure, { evidence: { checks: [csrf] } })
  }
  const { subject, role, scopes } = identity
  if (route.access.kind === 'scope') {
    const required = route.access.scope
    const granted = scopes.join(' ') || '–'
    const check = { id: 'scope', actual: granted, expected: required }
    if (!scopes.includes(required)) {
      return refused(
        'scope.missing',
        { required, granted },
        lackScope(trip.world.realm, required),
        {
          evidence: { checks: [{ ...check, verdict: 'failed' }] },
        },
      )
    }
    return passed(
      'access.granted',
      { subject, requirement: required },
      {
        evidence: { checks: [{ ...check, verdict: 'passed' }] },
      },
    )
  }
  const required = route.access.role
  const check = { id: 'role', actual: role, expected: required }
  if (role !== required) {
    return refused(
      'role.missing',
      { required, actual: role },
      refuse(403, `Only for the role ${required}.`),
      {
        evidence: { checks: [{ ...check, verdict: 'failed' }] },
      },
    )
  }
  return passed(
    'access.granted',
    { subject, requirement: required },
    {
      evidence: { checks: [{ ...check, verdict: 'passed' }] },
    },
  )
}

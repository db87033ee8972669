/** Authorize: what was asked for beside what the bearer may do. */
import type { Authorization } from '../../shop/layers/authorize'
import { type Account, real } from '../account'
import { check } from '../check'

export const authorizationAccount: Account<Authorization> = {
  'access.open': real(({ route }) => ({ values: { route } })),
  'csrf.missing': real(({ method, csrf }) => ({
    values: { method, given: csrf.given === null ? 'none' : 'other' },
    checks: [
      check(
        'csrf',
        false,
        csrf.given === null ? 'none' : describeHash(csrf.given),
        describeHash(csrf.expected),
      ),
    ],
  })),
  'scope.missing': real(({ required, scopes }) => {
    const granted = scopes.join(' ') || '–'
    return {
      values: { required, granted },
      checks: [check('scope', false, granted, required)],
    }
  }),
  'role.missing': real(({ required, role }) => ({
    values: { required, actual: role },
    checks: [check('role', false, role, required)],
  })),
  'access.granted': real(({ caller }, { route }) => {
    const { subject, scopes, role } = caller
    if (route?.access.kind === 'role') {
      const required = route.access.role
      return {
        values: { subject, requirement: required },
        checks: [check('role', true, role, required)],
      }
    }
    const required = route?.access.kind === 'scope' ? route.access.scope : ''
    return {
      values: { subject, requirement: required },
      checks: [check('scope', true, scopes.join(' ') || '–', required)],
    }
  }),
}

function describeHash(hash: string): string {
  return `SHA-256 ${hash.slice(0, 12)}…`
}

/** The label of each fault as a switch, at most 28 characters; the status stands beside it. */
import type { FaultTexts } from '../text-shapes'

export const faults = {
  'unknown-route': 'Unknown route',
  'wrong-method': 'Method not allowed',
  'no-token': 'No token',
  'not-bearer': 'Basic instead of Bearer',
  'malformed-token': 'Malformed token',
  'alg-none': 'alg: none',
  'tampered-token': 'Tampered payload',
  'wrong-key': 'Signed with the wrong key',
  'wrong-issuer': 'Wrong issuer',
  'wrong-audience': 'Wrong audience',
  'not-yet-valid': 'Token not yet valid',
  'expired-token': 'Token expired',
  'missing-scope': 'Scope missing',
  'not-an-admin': 'Not an administrator',
  'someone-elses-order': 'Someone else’s order',
  'unknown-user': 'Unknown user',
  'wrong-password': 'Wrong password',
  'thrown-exception': 'Exception in the handler',
} as const satisfies FaultTexts

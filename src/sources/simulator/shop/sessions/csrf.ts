/**
 * CSRF: a browser adds a cookie to every request, whoever has caused it. So whoever changes something
 * has to show a token that only the shop's own page was told (OWASP, synchronizer token pattern).
 */
import { hashText } from '../../../../lib/hash'
import { getHeader } from '../../../../lib/http/message'
import type { Check } from '../../../../trace/evidence'
import { isSameHash } from './session'
import { changesSomething, CSRF_FIELD } from './session-names'
import type { Trip } from '../../drive/trip'

/** null: no token is needed, because there is no cookie session, or nothing is changed. */
export async function checkCsrfToken({ request, session }: Trip): Promise<Check | null> {
  if (!session || !changesSomething(request.method)) return null
  const token = getHeader(request, CSRF_FIELD)
  const hash = token === undefined ? null : await hashText(token)
  return {
    id: 'csrf',
    verdict: hash !== null && isSameHash(hash, session.csrfHash) ? 'passed' : 'failed',
    actual: hash === null ? 'none' : `SHA-256 ${hash.slice(0, 12)}…`,
    expected: `SHA-256 ${session.csrfHash.slice(0, 12)}…`,
  }
}

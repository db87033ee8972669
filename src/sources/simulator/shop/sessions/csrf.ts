/**
 * CSRF: a browser adds a cookie to every request, whoever has caused it. So whoever changes something
 * has to show a token that only the shop's own page was told (OWASP, synchronizer token pattern).
 */
import { hashText } from '../../../../lib/hash'
import { getHeader, type RequestMessage } from '../../../../lib/http/message'
import { isSameHash } from './session'
import { changesSomething, CSRF_FIELD } from './session-names'

/** Where a session is known from a cookie: what the CSRF token has to fit. */
export type Session = { readonly csrfHash: string }

/** `given`: SHA-256 of what came; null: nothing came. */
export type CsrfCheck = {
  readonly isRight: boolean
  readonly given: string | null
  readonly expected: string
}

/** null: no token is needed, because there is no cookie session, or nothing is changed. */
export async function checkCsrfToken(
  request: RequestMessage,
  session: Session | null,
): Promise<CsrfCheck | null> {
  if (!session || !changesSomething(request.method)) return null
  const token = getHeader(request, CSRF_FIELD)
  const given = token === undefined ? null : await hashText(token)
  const isRight = given !== null && isSameHash(given, session.csrfHash)
  return { isRight, given, expected: session.csrfHash }
}

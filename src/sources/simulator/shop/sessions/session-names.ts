/** What cookie sessions look like on the wire, for whoever has to know them by name. */

/** __Host-: sent to this very host alone, and over https alone. */
export const SESSION_COOKIE = '__Host-session'
export const CSRF_FIELD = 'X-CSRF-Token'

/** They change nothing (RFC 9110 section 9.2.1), so nobody is harmed by one that was started elsewhere. */
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

export function changesSomething(method: string): boolean {
  return !SAFE_METHODS.has(method)
}

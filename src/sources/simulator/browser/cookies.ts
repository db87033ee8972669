/**
 * Cookies: Set-Cookie is a wish of the server. The browser keeps the cookie only if the script has asked
 * for cookies at all and the attributes allow it here (draft-ietf-httpbis-rfc6265bis-22, section 5.7).
 */
import {
  type Cookie,
  type CookieTalk,
  findCookieFlaw,
  keepCookie,
  parseSetCookie,
} from '../../../lib/http/cookies'
import { getHeader, type ResponseMessage } from '../../../lib/http/message'

type Arrived = {
  readonly response: ResponseMessage
  readonly talk: CookieTalk
  /** What the browser has kept before. */
  readonly jar: readonly Cookie[]
}

export type StoredCookies =
  | {
      readonly kind: 'cookie.ignored'
      readonly name: string
      readonly reason: NonNullable<ReturnType<typeof findCookieFlaw>>
    }
  | { readonly kind: 'cookie.stored'; readonly cookie: Cookie; readonly cookies: readonly Cookie[] }

export function storeCookie({ response, talk, jar }: Arrived): StoredCookies {
  const field = getHeader(response, 'Set-Cookie') ?? ''
  const cookie = parseSetCookie(field, talk.host)
  if (!cookie) throw new Error('the shop set a cookie without a name')
  const reason = findCookieFlaw(cookie, talk)
  if (reason) return { kind: 'cookie.ignored', name: cookie.name, reason }
  return { kind: 'cookie.stored', cookie, cookies: keepCookie(jar, cookie) }
}

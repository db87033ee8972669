/**
 * Cookies: Set-Cookie is a wish of the server. The browser keeps the cookie only if the script has asked
 * for cookies at all and the attributes allow it here (draft-ietf-httpbis-rfc6265bis-22, section 5.7).
 */
import {
  type CookieTalk,
  findCookieFlaw,
  keepCookie,
  parseSetCookie,
} from '../../../lib/http/cookies'
import { getHeader } from '../../../lib/http/message'
import { passed } from '../record/finding'
import { describeStorage } from '../record/script-evidence'
import type { Finding, Trip } from '../drive/trip'
import { getAnswer } from '../record/wire'

export function storeCookie(trip: Trip): Finding {
  const talk = getTalk(trip)
  const field = getHeader(getAnswer(trip), 'Set-Cookie') ?? ''
  const cookie = parseSetCookie(field, talk.host)
  if (!cookie) throw new Error('the shop set a cookie without a name')
  const { name, attributes } = cookie
  const flaw = findCookieFlaw(cookie, talk)
  if (flaw) return passed('cookie.ignored', { name, reason: flaw }, { effort: 'script' })
  const cookies = keepCookie(trip.visit.cookies, cookie)
  const visit = { ...trip.visit, cookies }
  return passed(
    'cookie.stored',
    { name, attributes },
    {
      effort: 'script',
      next: { visit },
      evidence: { storage: describeStorage({ cookies }) },
    },
  )
}

export function getTalk({ world, plan }: Trip): CookieTalk {
  const { pageOrigin, apiHost: host } = world
  return { pageOrigin, host, includesCookies: plan.includesCookies }
}

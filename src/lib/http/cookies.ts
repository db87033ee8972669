/**
 * What a browser does with cookies (draft-ietf-httpbis-rfc6265bis-22, sections 5.6 to 5.8): whether it
 * keeps one, and which ones go with a request that a script makes.
 */

export type Cookie = {
  readonly name: string
  readonly value: string
  /** The host that set it, and the only one that gets it: Domain is not spoken here. */
  readonly host: string
  readonly path: string | null
  readonly isSecure: boolean
  readonly isHttpOnly: boolean
  readonly sameSite: 'Strict' | 'Lax' | 'None'
  /** As they were sent: "Path=/; Secure; HttpOnly; SameSite=Lax". */
  readonly attributes: string
}

/** A script of `pageOrigin` talks to `host`, over https. */
export type CookieTalk = {
  readonly pageOrigin: string
  readonly host: string
  /** Whether the script says credentials: 'include'; another origin gets no cookies without it. */
  readonly includesCookies: boolean
}

/** Why a browser does not keep a cookie. */
export type CookieFlaw = 'credentials' | 'prefix' | 'site'

/** The value of one Set-Cookie field; null: it has no name. */
export function parseSetCookie(field: string, host: string): Cookie | null {
  const [pair = '', ...attributes] = field.split(';').map((part) => part.trim())
  const name = pair.slice(0, Math.max(pair.indexOf('='), 0))
  if (name === '') return null
  const find = (wanted: string) =>
    attributes
      .map((attribute) => attribute.split('=', 2))
      .find(([key = '']) => key.toLowerCase() === wanted)
  return {
    name,
    value: pair.slice(name.length + 1),
    host,
    path: find('path')?.[1] ?? null,
    isSecure: find('secure') !== undefined,
    isHttpOnly: find('httponly') !== undefined,
    sameSite: readSameSite(find('samesite')?.[1] ?? ''),
    attributes: attributes.join('; '),
  }
}

/** null: the browser keeps it. `__Host-` demands Secure and Path=/ (section 4.1.3.2). */
export function findCookieFlaw(cookie: Cookie, talk: CookieTalk): CookieFlaw | null {
  if (!talk.includesCookies) return 'credentials'
  if (cookie.sameSite === 'None' && !cookie.isSecure) return 'site'
  if (cookie.sameSite !== 'None' && !isSameSite(talk)) return 'site'
  const isHostOnly = cookie.isSecure && cookie.path === '/'
  return cookie.name.startsWith('__Host-') && !isHostOnly ? 'prefix' : null
}

/** A cookie of the same name and host takes the place of the old one. */
export function keepCookie(jar: readonly Cookie[], cookie: Cookie): readonly Cookie[] {
  const isOld = ({ name, host }: Cookie) => name === cookie.name && host === cookie.host
  return [...jar.filter((other) => !isOld(other)), cookie]
}

/** The cookies that the browser adds to the request; none of them where the script does not ask for it. */
export function pickCookies(jar: readonly Cookie[], talk: CookieTalk): readonly Cookie[] {
  const goesAlong = ({ sameSite, host }: Cookie) =>
    host === talk.host && (sameSite === 'None' || isSameSite(talk))
  return talk.includesCookies ? jar.filter(goesAlong) : []
}

/** The Cookie field: "a=1; b=2" (section 4.2.1). */
export function formatCookies(cookies: readonly Cookie[]): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** The value of a cookie in the Cookie field; null: it is not there. */
export function readCookie(field: string, name: string): string | null {
  const pair = field.split(/; */).find((text) => text.startsWith(`${name}=`))
  return pair === undefined ? null : pair.slice(name.length + 1)
}

/**
 * Same scheme and same registrable domain: app.shop.example and api.shop.example are one site and two
 * origins. Under ".example", which is in no list of public suffixes, that domain has two labels.
 */
function isSameSite({ pageOrigin, host }: CookieTalk): boolean {
  const page = new URL(pageOrigin)
  return page.protocol === 'https:' && getSite(page.hostname) === getSite(host)
}

function getSite(host: string): string {
  return host.split('.').slice(-2).join('.')
}

/** A missing or unknown value is treated as Lax. */
function readSameSite(value: string): Cookie['sameSite'] {
  const wanted = value.toLowerCase()
  return (['Strict', 'None'] as const).find((name) => name.toLowerCase() === wanted) ?? 'Lax'
}

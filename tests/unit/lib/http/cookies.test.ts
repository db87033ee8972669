import { describe, expect, it } from 'vitest'
import {
  type Cookie,
  type CookieTalk,
  findCookieFlaw,
  formatCookies,
  keepCookie,
  parseSetCookie,
  pickCookies,
  readCookie,
} from '../../../../src/lib/http/cookies'

const HOST = 'api.shop.example'
const SAME_SITE: CookieTalk = {
  pageOrigin: 'https://app.shop.example',
  host: HOST,
  includesCookies: true,
}
const CROSS_SITE: CookieTalk = { ...SAME_SITE, pageOrigin: 'https://app.example' }

function parse(field: string): Cookie {
  const cookie = parseSetCookie(field, HOST)
  if (!cookie) throw new Error('no cookie')
  return cookie
}

// All of these are what Chromium 156 does.
describe('a browser', () => {
  it.each([
    ['__Host-a=1; Path=/; Secure; HttpOnly; SameSite=Lax', SAME_SITE, null],
    ['__Host-a=1; path=/; secure', SAME_SITE, null],
    ['__Host-a=1; Secure; SameSite=Lax', SAME_SITE, 'prefix'],
    ['__Host-a=1; Path=/x; Secure', SAME_SITE, 'prefix'],
    ['__Host-a=1; Path=/', SAME_SITE, 'prefix'],
    ['a=1; Path=/; SameSite=None', SAME_SITE, 'site'],
    ['a=1; Path=/; SameSite=Lax', CROSS_SITE, 'site'],
    ['a=1; Path=/; Secure', CROSS_SITE, 'site'],
    ['a=1; SameSite=Lax', { ...SAME_SITE, includesCookies: false }, 'credentials'],
  ] as const)('keeps %s, or says why not', (field, talk, flaw) => {
    expect(findCookieFlaw(parse(field), talk)).toBe(flaw)
  })

  it('keeps SameSite=None for another site, if it is Secure, by the letter of the rules', () => {
    expect(findCookieFlaw(parse('a=1; Secure; SameSite=None'), CROSS_SITE)).toBeNull()
  })

  it('adds the cookies of the host, if the script asks for them', () => {
    const jar = [parse('a=1; Path=/; Secure'), parse('b=x=y; Path=/; Secure')]
    expect(formatCookies(pickCookies(jar, SAME_SITE))).toBe('a=1; b=x=y')
    expect(pickCookies(jar, { ...SAME_SITE, includesCookies: false })).toEqual([])
    expect(pickCookies(jar, { ...SAME_SITE, host: 'pay.shop.example' })).toEqual([])
    expect(pickCookies(jar, CROSS_SITE)).toEqual([])
  })

  it('lets a new cookie take the place of an old one of its name', () => {
    const jar = keepCookie([parse('a=1'), parse('b=2')], parse('a=3'))
    expect(jar.map(({ name, value }) => `${name}=${value}`)).toEqual(['b=2', 'a=3'])
  })
})

describe('a Set-Cookie field', () => {
  it('is read with its attributes', () => {
    expect(parse('__Host-a=1; Path=/; Secure; HttpOnly; SameSite=Strict')).toEqual({
      name: '__Host-a',
      value: '1',
      host: HOST,
      path: '/',
      isSecure: true,
      isHttpOnly: true,
      sameSite: 'Strict',
      attributes: 'Path=/; Secure; HttpOnly; SameSite=Strict',
    })
  })

  it('is no cookie without a name', () => {
    expect(parseSetCookie('=1; Path=/', HOST)).toBeNull()
    expect(parseSetCookie('Secure', HOST)).toBeNull()
  })
})

describe('a Cookie field', () => {
  it.each([
    ['a=1; b=2', '2'],
    ['ab=1; b=', ''],
    ['a=b=1', null],
    ['', null],
  ])('%j has b: %j', (field, value) => {
    expect(readCookie(field, 'b')).toBe(value)
  })
})

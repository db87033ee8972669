import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeBase64,
  decodeBase64UrlText,
  encodeBase64,
  encodeBase64Url,
  toBytes,
} from '../../../src/lib/base64url'

describe('base64url', () => {
  it('is what Node writes, and reads its own text back', () => {
    const property = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = toBytes(text)
      expect(encodeBase64(bytes)).toBe(Buffer.from(text).toString('base64'))
      expect(encodeBase64Url(bytes)).toBe(Buffer.from(text).toString('base64url'))
      expect(decodeBase64UrlText(encodeBase64Url(bytes))).toBe(text)
    })
    fc.assert(property)
  })

  it.each(['a', '+', 'a=b', '_w', 'ü'])('gives null for %j', (text) => {
    expect(decodeBase64UrlText(text)).toBeNull()
  })

  it('gives null for what is no base64 at all', () => {
    expect(decodeBase64('%')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { clipText } from '../../../src/lib/clipText'

describe('small texts', () => {
  it('are clipped to one line', () => {
    expect(clipText('abc', 3)).toBe('abc')
    expect(clipText('abcd', 3)).toBe('ab…')
    expect(clipText('a\r\nb', 9)).toBe('a b')
  })
})

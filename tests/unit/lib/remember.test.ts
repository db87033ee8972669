import { expect, it, vi } from 'vitest'
import { remember } from '../../../src/lib/remember'

it('works each answer out once', () => {
  const work = vi.fn((name: string) => name.toUpperCase())
  const toUpper = remember(work)
  expect(['a', 'b', 'a'].map(toUpper)).toEqual(['A', 'B', 'A'])
  expect(work).toHaveBeenCalledTimes(2)
})

it('does not ask again for an empty answer', () => {
  const work = vi.fn(() => '')
  const get = remember(work)
  expect([get('a'), get('a')]).toEqual(['', ''])
  expect(work).toHaveBeenCalledOnce()
})

it('keeps answers about objects where it is told to', () => {
  const known = new WeakMap<object, string>()
  const key = {}
  expect(remember(() => 'answer', known)(key)).toBe('answer')
  expect(known.get(key)).toBe('answer')
})

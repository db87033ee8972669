import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSettings, DEFAULT_SETTINGS, parseSettings } from '../../../../src/app/state/settings'

/** A storage with what an earlier visit left, in the place of the browser's. */
function storage(settings: string | null, more: Partial<Storage> = {}) {
  const kept = new Map(settings === null ? [] : [['roundtrip.settings', settings]])
  const local = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    ...more,
  }
  vi.stubGlobal('localStorage', local)
  return kept
}

afterEach(() => vi.unstubAllGlobals())

describe('the settings', () => {
  it('are the usual ones where nothing was kept', () => {
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS)
  })

  it('come back as they were kept', () => {
    const kept = storage(null)
    const settings = createSettings()
    settings.setState({ theme: 'projector', textSize: 150, speed: 0.5, keys: { blank: 'x' } })
    expect(kept.size).toBe(1)
    expect(createSettings().getState()).toEqual(settings.getState())
  })

  it.each(['', '{', '[]', 'null', '7', '"dark"', '{"theme":{"a":1},"keys":3}'])(
    'survive a damaged storage: %s',
    (text) => {
      expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS)
    },
  )

  it('keep what is whole and replace only what is not', () => {
    const text = JSON.stringify({
      theme: 'dark',
      textSize: 111,
      speed: '4',
      motion: 'still',
      keys: { blank: 'x', speaker: 'too long', unknown: 'y', pointer: 5 },
    })
    expect(parseSettings(text)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      motion: 'still',
      keys: { blank: 'x' },
    })
  })

  it('work on where the storage can be neither read nor written', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    storage(null, { getItem: refuse, setItem: refuse })
    const settings = createSettings()
    settings.setState({ theme: 'dark' })
    expect(settings.getState().theme).toBe('dark')
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

let page: EventTarget

/** The browser tells every page but the one that has written. */
function tell(key: string | null): void {
  page.dispatchEvent(Object.assign(new Event('storage'), { key }))
}

beforeEach(() => {
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})

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

describe('the settings of two tabs', () => {
  it('do not undo what was chosen in the other', () => {
    storage(null)
    const [one, other] = [createSettings(), createSettings()]
    one.setState({ theme: 'dark', keys: { blank: 'x' } })
    other.setState({ speed: 2, keys: { pointer: 'z' } })
    expect(createSettings().getState()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      speed: 2,
      keys: { blank: 'x', pointer: 'z' },
    })
  })

  it('follow what is chosen in the other, and write nothing for that', () => {
    const setItem = vi.fn<(key: string, value: string) => void>()
    const kept = storage(null, { setItem })
    const settings = createSettings()
    kept.set('roundtrip.settings', JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'dark' }))
    tell('another-site.settings')
    expect(settings.getState().theme).toBe('auto')
    tell('roundtrip.settings')
    expect(settings.getState().theme).toBe('dark')
    kept.clear()
    tell(null)
    expect(settings.getState()).toEqual(DEFAULT_SETTINGS)
    expect(setItem).not.toHaveBeenCalled()
  })

  it('follow no longer when the page is left', () => {
    const kept = storage(null)
    const settings = createSettings()
    settings.dispose()
    kept.set('roundtrip.settings', JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'dark' }))
    tell('roundtrip.settings')
    expect(settings.getState().theme).toBe('auto')
  })
})

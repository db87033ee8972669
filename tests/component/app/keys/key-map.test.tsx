import { describe, expect, it } from 'vitest'
import { getCommand, isCharacter, KEY_MAP } from '../../../../src/app/keys/key-map'
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/app/state/settings'

type Around = { readonly isPresenting?: boolean; readonly settings?: Partial<Settings> }

function press(
  key: string,
  html = '<p id="at"></p>',
  more: KeyboardEventInit = {},
  { isPresenting = false, settings = {} }: Around = {},
) {
  document.body.innerHTML = html
  const target = document.getElementById('at') ?? document.body
  let command: ReturnType<typeof getCommand> = null
  const listen = (event: KeyboardEvent) => {
    command = getCommand(event, isPresenting, { ...DEFAULT_SETTINGS, ...settings })
  }
  document.addEventListener('keydown', listen)
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  )
  document.removeEventListener('keydown', listen)
  return command
}

describe('the key map', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    [' ', 'play'],
    ['?', 'help'],
  ])('takes "%s" for %s', (key, command) => {
    expect(press(key)).toBe(command)
  })

  it.each([
    ['F5', 'present'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['s', 'speaker'],
    ['f', 'fullScreen'],
    ['m', 'message'],
    ['3', 'scenario'],
    ['Escape', 'leave'],
  ])('takes "%s" for %s while presenting', (key, command) => {
    expect(press(key, undefined, {}, { isPresenting: true })).toBe(command)
  })

  it('leaves every character but ? alone outside of presenting', () => {
    const characters = KEY_MAP.flatMap(({ keys }) => keys.filter(isCharacter))
    for (const key of characters.filter((one) => one !== '?')) expect(press(key)).toBeNull()
  })

  it('has no key of one character where the person switched them off', () => {
    const off = { isPresenting: true, settings: { characterKeys: false } }
    for (const key of KEY_MAP.flatMap(({ keys }) => keys.filter(isCharacter)))
      expect(press(key, undefined, {}, off)).toBeNull()
    expect(press('PageDown', undefined, {}, off)).toBe('next')
    expect(press(' ', undefined, {}, off)).toBe('play')
  })

  it('takes the character that the person chose, and no longer the usual one', () => {
    const own = { isPresenting: true, settings: { keys: { blank: 'x' } } }
    expect(press('x', undefined, {}, own)).toBe('blank')
    expect(press('b', undefined, {}, own)).toBeNull()
    // A presenter remote goes on sending its full stop.
    expect(press('.', undefined, {}, own)).toBe('blank')
  })

  it('gives a key one meaning only', () => {
    const keys = KEY_MAP.flatMap((entry) => entry.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(['<input id="at">', '<textarea id="at"></textarea>'])(
    'does nothing while somebody types in %s',
    (html) => {
      for (const { keys } of KEY_MAP) for (const key of keys) expect(press(key, html)).toBeNull()
    },
  )

  it('leaves the space bar to the button that has the focus, and the arrows to a tab', () => {
    expect(press(' ', '<button id="at"></button>')).toBeNull()
    expect(press('ArrowRight', '<button role="tab" id="at"></button>')).toBeNull()
    expect(press('PageDown', '<button role="tab" id="at"></button>')).toBe('next')
  })

  it('lets a presenter remote step on while the scenario picker has the focus', () => {
    expect(press('PageDown', '<select id="at"></select>')).toBe('next')
  })

  it('leaves the shortcuts of the browser alone', () => {
    expect(press('ArrowLeft', undefined, { altKey: true })).toBeNull()
    expect(press('Home', undefined, { ctrlKey: true })).toBeNull()
  })
})

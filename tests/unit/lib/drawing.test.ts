import { describe, expect, it } from 'vitest'
import { mixColors, toHex } from '../../../src/lib/color'
import { wrapText } from '../../../src/lib/wrapText'
import { escapeXml, toElement } from '../../../src/lib/xml'

describe('colours', () => {
  it.each([
    ['#FBFAF7', '#fbfaf7'],
    ['#fff', '#ffffff'],
  ])('%s is %s', (color, hex) => {
    expect(toHex(color)).toBe(hex)
  })

  it('that cannot be read are a bug', () => {
    expect(() => toHex('')).toThrow('not a colour')
  })

  it('mix as color-mix() does', () => {
    expect(mixColors('#ffffff', 0.4, '#000000')).toBe('#666666')
    expect(mixColors('#0b5bd3', 1, '#ffffff')).toBe('#0b5bd3')
  })
})

describe('XML', () => {
  it('shows marks and characters that it may not contain as text', () => {
    expect(escapeXml('<a b="c">&\u0000\ud800')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;\ufffd\ufffd')
    expect(escapeXml('Pfeil → 😀 عربي')).toBe('Pfeil → 😀 عربي')
  })

  it('leaves out what is not said, and rounds', () => {
    expect(toElement('rect', { x: 1 / 3, rx: undefined })).toBe('<rect x="0.33"/>')
  })
})

describe('lines', () => {
  const wrap = (text: string, width: number) => wrapText(text, width, (line) => line.length)

  it('are no wider than there is room, and no word is broken', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('incomprehensibilities are long', 5)).toEqual([
      'incomprehensibilities',
      'are',
      'long',
    ])
  })

  it('are one where there is room', () => {
    expect(wrap('one two', 7)).toEqual(['one two'])
  })
})

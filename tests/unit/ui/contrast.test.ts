import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mixColors } from '../../../src/lib/color'
import { parseHex } from '../../fixtures/color-vision'

const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8')

/** WCAG 2.2, 1.4.11 asks for 3:1; on a wall it takes more. */
const THEMES = {
  light: { rules: ':root {', floor: 3 },
  dark: { rules: ":root[data-theme='dark'] {", floor: 3 },
  projector: { rules: ":root[data-theme='projector'] {", floor: 4.5 },
} as const
type Theme = keyof typeof THEMES
const TONES = ['accent', 'success', 'failed', 'data'] as const

function read(theme: Theme, name: string): string {
  const start = tokens.indexOf(THEMES[theme].rules)
  const rules = tokens.slice(start, tokens.indexOf('\n}', start))
  const value = new RegExp(`--${name}: ([^;]+);`).exec(rules)?.[1]
  if (value === undefined) throw new Error(`no --${name} in ${theme}`)
  return value
}

const share = (theme: Theme, name: string) => Number.parseFloat(read(theme, name)) / 100

function getLuminance(hex: string): number {
  const [red, green, blue] = parseHex(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function getContrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [a, b].map(getLuminance).toSorted((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each(['light', 'dark', 'projector'] as const)('in the %s theme', (theme) => {
  const { floor } = THEMES[theme]
  const canvas = read(theme, 'canvas')
  const surface = read(theme, 'surface')

  it('lanes, boxes, fields and marks stand out from what they lie on', () => {
    for (const name of ['lane', 'edge', 'never', ...TONES])
      for (const ground of [canvas, surface])
        expect(getContrast(read(theme, name), ground), name).toBeGreaterThanOrEqual(floor)
    expect(getContrast(read(theme, 'edge'), read(theme, 'surface-raised'))).toBeGreaterThanOrEqual(
      3,
    )
  })

  it('a lane or box that the trip has passed stands out as well, more than one that it has not', () => {
    const past = share(theme, 'past')
    const quiet = getContrast(read(theme, 'lane'), canvas)
    for (const tone of TONES) {
      const full = read(theme, tone)
      const contrast = getContrast(mixColors(full, past, canvas), canvas)
      expect(contrast, tone).toBeGreaterThanOrEqual(floor)
      expect(contrast, tone).toBeGreaterThan(quiet)
      if (theme !== 'projector')
        expect(getContrast(full, canvas), tone).toBeGreaterThan(contrast * 1.2)
    }
  })

  it('the bars of the timeline stand out, those still to come too', () => {
    for (const tone of ['accent', 'failed'])
      expect(
        getContrast(mixColors(surface, share(theme, 'veil'), read(theme, tone)), surface),
        tone,
      ).toBeGreaterThanOrEqual(3)
  })
})

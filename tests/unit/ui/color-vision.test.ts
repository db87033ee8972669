import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STATE_MARKS } from '../../../src/ui/marks'
import { LANE_DASHES } from '../../../src/views/canvas/layout/lane-dashes'
import {
  DEFICIENCIES,
  getDistance,
  parseHex,
  simulate,
  type Rgb,
} from '../../fixtures/color-vision'

/** ΔE*ab at which two colours are told apart at a glance, and not only side by side. */
const APART = 25

const read = (file: string) =>
  readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8')
const tokens = read('ui/tokens.css')

const THEMES = {
  light: ':root {',
  dark: ":root[data-theme='dark'] {",
  projector: ":root[data-theme='projector'] {",
} as const

function readColor(theme: keyof typeof THEMES, name: string): Rgb {
  const start = tokens.indexOf(THEMES[theme])
  const rules = tokens.slice(start, tokens.indexOf('\n}', start))
  const hex = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(rules)?.[1]
  if (hex === undefined) throw new Error(`no --${name} in ${theme}`)
  return parseHex(hex)
}

function getRule(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`)
  return start === -1 ? '' : css.slice(start + selector.length, css.indexOf('}', start))
}

/** What travels, with its token and the lane that it can be on. */
const TONES = {
  request: { token: 'accent', lanes: ['out'] },
  success: { token: 'success', lanes: ['back'] },
  failed: { token: 'failed', lanes: ['back'] },
  data: { token: 'data', lanes: ['out', 'back'] },
} as const
type Tone = keyof typeof TONES
const TONE_NAMES = Object.keys(TONES) as readonly Tone[]
const PAIRS = TONE_NAMES.flatMap((a, index) =>
  TONE_NAMES.slice(index + 1).map((b) => [a, b] as const),
)

/** Pairs that somebody sees in nearly the same colour in one of the themes. */
function findLookalikes(): readonly (readonly [Tone, Tone])[] {
  return PAIRS.filter(([a, b]) =>
    (Object.keys(THEMES) as (keyof typeof THEMES)[]).some((theme) =>
      (Object.keys(DEFICIENCIES) as (keyof typeof DEFICIENCIES)[]).some((deficiency) => {
        const [p, q] = [a, b].map((tone) =>
          simulate(readColor(theme, TONES[tone].token), deficiency),
        )
        return p !== undefined && q !== undefined && getDistance(p, q) < APART
      }),
    ),
  )
}

describe('the simulation of colour vision', () => {
  it('leaves white white, and takes red and green close to one another', () => {
    for (const deficiency of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
      expect(
        getDistance(simulate(parseHex('#ffffff'), deficiency), parseHex('#ffffff')),
      ).toBeLessThan(1)
    const [red, green] = [parseHex('#c42b1c'), parseHex('#5a7a1c')]
    const seen = getDistance(simulate(red, 'deuteranopia'), simulate(green, 'deuteranopia'))
    expect(seen).toBeLessThan(getDistance(red, green) / 2)
  })
})

describe('what is told by colour', () => {
  it('finds lookalikes, as it has to: red and green, blue and violet', () => {
    expect(findLookalikes()).toEqual(
      expect.arrayContaining([
        ['success', 'failed'],
        ['request', 'data'],
      ]),
    )
  })

  it('is told on the lanes by their line or their place as well, wherever colours are lookalikes', () => {
    for (const [a, b] of findLookalikes()) {
      const shares = TONES[a].lanes.some((lane) =>
        (TONES[b].lanes as readonly string[]).includes(lane),
      )
      expect(!shares || LANE_DASHES[a] !== LANE_DASHES[b], `${a} and ${b}`).toBe(true)
    }
  })

  it.each([
    ['views/hops/hops.css', (tone: Tone) => `.hops-item.is-${tone}.is-past button`],
    ['views/hops/progress.css', (tone: Tone) => `.progress-mark.is-${tone}`],
  ])('is told by shape as well in %s', (file, selectorOf) => {
    const css = read(file)
    const shapeOf = (tone: Tone) =>
      (
        getRule(css, selectorOf(tone)).match(/(border-style|border-radius|transform): [^;]+/g) ?? []
      ).join()
    const shapes = TONE_NAMES.map(shapeOf)
    expect(new Set(shapes).size, shapes.join(' | ')).toBe(TONE_NAMES.length)
  })

  it('is told at a box by its mark as well, and by its border', () => {
    expect(new Set(Object.values(STATE_MARKS)).size).toBe(Object.keys(STATE_MARKS).length)
    const css = read('views/canvas/states.css')
    expect(getRule(css, '.canvas-box.is-never-reached')).toContain('border-style: dashed')
    expect(getRule(css, '.canvas-box.is-failed')).toContain('border-width: 5px')
  })
})

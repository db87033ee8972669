/** What the tokens of a theme (ui/tokens.css) are worth: pictures cannot refer to them. */
import { toHex } from '../../lib/color'
import {
  PICTURE_COLORS,
  type PictureColors,
  type PictureTheme,
} from '../../views/canvas/picture/picture-types'

export const PICTURE_THEMES = ['light', 'dark', 'projector'] as const
export type PictureThemeName = (typeof PICTURE_THEMES)[number]

/**
 * Read from the style sheet and not from the page: any theme can be had without showing it, and the forced
 * colours of somebody's system stay out of a picture that is for others.
 */
export function readTheme(name: PictureThemeName): PictureTheme {
  const own = `:root[data-theme="${name}"]`
  const rules = [...document.styleSheets]
    .flatMap(readRules)
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => selectorText === ':root' || selectorText === own)
  const read = (token: string) =>
    rules.reduce((value, { style }) => style.getPropertyValue(`--${token}`) || value, '').trim()
  return {
    colors: Object.fromEntries(
      PICTURE_COLORS.map((token) => [token, toHex(read(token))]),
    ) as PictureColors,
    stroke: Number.parseFloat(read('stroke')),
    past: Number.parseFloat(read('past')) / 100,
  }
}

/** A sheet of another origin, which extensions put into the page, does not let itself be read; none of ours is. */
function readRules(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

/** Which of the themes is on show. */
export function getShownTheme(): PictureThemeName {
  const shown = document.documentElement.dataset['theme']
  return PICTURE_THEMES.find((name) => name === shown) ?? 'light'
}

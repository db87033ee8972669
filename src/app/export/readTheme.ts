/** What the tokens of a theme (ui/tokens.css) are worth in this browser: pictures cannot refer to them. */
import { toHex } from '../../lib/color'
import {
  PICTURE_COLORS,
  type PictureColors,
  type PictureTheme,
} from '../../views/canvas/picture/picture-types'

export const PICTURE_THEMES = ['light', 'dark', 'projector'] as const
export type PictureThemeName = (typeof PICTURE_THEMES)[number]

/** The page takes the theme for a moment in which nothing is painted. */
export function readTheme(name: PictureThemeName): PictureTheme {
  const { dataset } = document.documentElement
  const shown = dataset['theme']
  const probe = document.createElement('i')
  probe.style.cssText = 'forced-color-adjust: none; display: none'
  dataset['theme'] = name
  document.body.append(probe)
  try {
    const style = getComputedStyle(probe)
    const read = (token: string) => {
      probe.style.color = `var(--${token})`
      return toHex(style.color)
    }
    return {
      colors: Object.fromEntries(
        PICTURE_COLORS.map((token) => [token, read(token)]),
      ) as PictureColors,
      stroke: Number.parseFloat(style.getPropertyValue('--stroke')),
      past: Number.parseFloat(style.getPropertyValue('--past')) / 100,
    }
  } finally {
    probe.remove()
    if (shown === undefined) delete dataset['theme']
    else dataset['theme'] = shown
  }
}

/** Which of the themes is on show. */
export function getShownTheme(): PictureThemeName {
  const shown = document.documentElement.dataset['theme']
  return PICTURE_THEMES.find((name) => name === shown) ?? 'light'
}

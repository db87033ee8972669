/** What a picture of one frame is made of, beside the Trace: colours, words and a ruler for text. */
import type { Words } from '../../../content/use/useWords'
import type { Frame, ParticipantState } from '../../../trace/frameAt'

/** Names of the tokens (ui/tokens.css) that the picture is painted with. */
export const PICTURE_COLORS = [
  'canvas',
  'surface',
  'ink',
  'ink-muted',
  'edge',
  'lane',
  'accent',
  'accent-ink',
  'accent-tint',
  'failed',
  'failed-ink',
  'failed-text',
  'failed-tint',
  'success',
  'success-ink',
  'data',
  'data-ink',
  'never',
] as const
/** "#rrggbb" by the name of the token. */
export type PictureColors = Readonly<Record<(typeof PICTURE_COLORS)[number], string>>

/** What a theme gives to a picture. */
export type PictureTheme = {
  readonly colors: PictureColors
  /** Width of the border of a box, px. */
  readonly stroke: number
  /** How much of its colour a lane or a box keeps when the trip has gone on, 0 to 1. */
  readonly past: number
}

export type PictureWords = Pick<Words, 'caption' | 'box' | 'role'> & {
  readonly state: (state: ParticipantState) => string
  readonly neverReached: string
  readonly neverReachedList: (names: string) => string
  readonly rows: (count: number) => string
  /** Above the picture: the scenario, and which hop of how many. */
  readonly title: string
  readonly position: (cursor: number) => string
}

export type Picture = PictureTheme & {
  readonly frame: Frame
  readonly words: PictureWords
  /** Of the words; the boxes stand from left to right in every language. */
  readonly direction: 'ltr' | 'rtl'
  /** Width of a text in px, at this size and weight. */
  readonly measure: (text: string, sizePx: number, weight: 400 | 700) => number
  /** How far the packet has come on its way, 0 to 1; at its end where nothing is said. */
  readonly travelled?: number
}

/** Size of a picture at 1×, px: the shape of a slide. */
export const PICTURE_WIDTH = 1280
export const PICTURE_HEIGHT = 720

/** Fonts that every system has one of; quotation marks as XML wants them. */
export const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

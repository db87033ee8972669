/** Signs that stand in the place of a word. Whoever shows one says its word to those who do not see it. */

/** Drawn on 24 × 24. */
const ICONS = {
  first: 'M6 5h2.5v14H6z M19 5v14L9.5 12z',
  back: 'M17 5v14L7 12z',
  next: 'M7 5v14l10-7z',
  last: 'M15.5 5H18v14h-2.5z M5 5l9.5 7L5 19z',
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h3.6v14H7z M13.4 5H17v14h-3.6z',
  break: 'M13 2 5 14h5l-1 8 9-13h-6z',
  windows: 'M8 8V4h13v10h-3v2h5V2H6v6z M2 9v12h15V9z',
  blank: 'M2 4h20v13H2z M8 19h8v2H8z',
  full: 'M3 3h7v3H6v4H3z M21 21h-7v-3h4v-4h3z M14 3h7v7h-3V6h-4z M10 21H3v-7h3v4h4z',
  leave: 'M5 3 3 5l7 7-7 7 2 2 7-7 7 7 2-2-7-7 7-7-2-2-7 7z',
} as const

/** Drawn with a pen, stroke by stroke. */
const LINE_ICONS = {
  outlinedWindows: ['M8 8V4h13v10h-4', 'M3 9h13v11H3zM6 13h7M6 16h5'],
} as const
export type IconName = keyof typeof ICONS | keyof typeof LINE_ICONS

export type IconProps = { readonly name: IconName; readonly sizePx?: number | undefined }

export function Icon({ name, sizePx = 24 }: IconProps) {
  return (
    <svg viewBox="0 0 24 24" width={sizePx} height={sizePx} aria-hidden="true" fill="none">
      {isDrawn(name) ? (
        LINE_ICONS[name].map((line) => (
          <path key={line} d={line} stroke="currentColor" strokeWidth="2" />
        ))
      ) : (
        <path d={ICONS[name]} fill="currentColor" />
      )}
    </svg>
  )
}

function isDrawn(name: IconName): name is keyof typeof LINE_ICONS {
  return name in LINE_ICONS
}

/** How the page looks on this machine: theme, size of text, and whether there is room beside the picture. */
import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { LinkTheme, Mode } from '../address/address'
import type { SettingsStore } from '../state/settings'
import { setRootAttribute } from '../../ui/root-attributes'
import { useMedia } from '../../ui/useMedia'

/** Under this width or height, at the usual size of text, the page is one column that scrolls; px. */
const ONE_COLUMN = { widthPx: 720, heightPx: 520 } as const

/** From this size of text on, per cent, and up to this height of the screen, what usually stays in place scrolls. */
const LARGE_TEXT = 150
const LOW_PX = 520

/** Larger text needs the room that a smaller screen lacks: both make one column of the page. */
export function useIsNarrow(settings: SettingsStore): boolean {
  const textSize = useStore(settings, (state) => state.textSize)
  const [width, height] = [ONE_COLUMN.widthPx, ONE_COLUMN.heightPx].map(
    (px) => (px * textSize) / 100,
  )
  return useMedia(`(max-width: ${width}px), (max-height: ${height}px)`)
}

/** Whether the trip runs downwards: where it has no room from left to right. */
export function useIsUpright(): boolean {
  return useMedia('(max-width: 560px), (max-width: 720px) and (orientation: portrait)')
}

/** Whether packets stand still: as the person chose, else as the system says. */
export function useIsStill(settings: SettingsStore): boolean {
  const motion = useStore(settings, (state) => state.motion)
  const prefersLess = useMedia('(prefers-reduced-motion: reduce)')
  return motion === 'auto' ? prefersLess : motion === 'still'
}

/** `linked`: the theme that the link has, or null. The speaker's window is a page that nobody else sees. */
export function useAppearance(
  settings: SettingsStore,
  mode: Mode | 'speaker',
  linked: LinkTheme | null,
): void {
  const chosen = useStore(settings, (state) => state.theme)
  const textSize = useStore(settings, (state) => state.textSize)
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const narrow = useIsNarrow(settings)
  const isLow = useMedia(`(max-height: ${LOW_PX}px)`)
  // A dark page is the absence of a picture on a projector: presenting is light unless the link says otherwise.
  const theme = linked ?? (mode === 'present' ? 'projector' : chosen)
  const shown = theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme
  useLayoutEffect(() => {
    setRootAttribute('theme', shown)
    setRootAttribute('columns', narrow && mode === 'page' ? 'one' : 'two')
    setRootAttribute('mode', mode)
    setRootAttribute('room', textSize >= LARGE_TEXT || isLow ? 'little' : 'enough')
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100))
  }, [shown, textSize, narrow, isLow, mode])
}

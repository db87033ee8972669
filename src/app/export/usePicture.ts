/** The frame on show as something that can be drawn, once a theme has been read. */
import { useLocale } from 'use-intl'
import { getDirection } from '../../content/load/locales'
import type { Picture } from '../../views/canvas/picture/picture-types'
import type { BrowserTools } from './browser-tools'
import type { PictureThemeName } from './readTheme'
import { usePictureWords, type Subject } from './useExportWords'

export type PictureProps = Subject & {
  readonly theme: PictureThemeName
  readonly tools: BrowserTools
}

export function usePicture(props: PictureProps): () => Picture {
  const { frame, theme, tools } = props
  const words = usePictureWords(props)
  const direction = getDirection(useLocale())
  return () => ({
    frame,
    words,
    direction,
    ...tools.readTheme(theme),
    measure: tools.createMeasure(),
  })
}

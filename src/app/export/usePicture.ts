/** The frame on show as something that can be drawn, once a theme has been read. */
import { useLocale } from 'use-intl'
import { getDirection } from '../../content/load/locales'
import type { Closed } from '../../trace/questions'
import type { Picture } from '../../views/canvas/picture/picture-types'
import type { BrowserTools } from './browser-tools'
import type { PictureThemeName } from './readTheme'
import { usePictureWords, type Subject } from './useExportWords'
import type { FaultOffer } from '../../trace/trace'

export type PictureProps = Subject & {
  readonly cursor: number
  readonly closed: Closed
  readonly offers: readonly FaultOffer[]
  readonly theme: PictureThemeName
  readonly tools: BrowserTools
}

export function usePicture(props: PictureProps): () => Picture {
  const { trace, cursor, closed, offers, theme, tools } = props
  const words = usePictureWords(props)
  const direction = getDirection(useLocale())
  return () => ({
    trace,
    cursor,
    closed,
    offers,
    words,
    direction,
    ...tools.readTheme(theme),
    measure: tools.createMeasure(),
  })
}

/** What exporting needs of the browser; tests put their own in its place. */
import { copyText } from '../../ui/copyText'
import { createMeasure, toPixels, toPng } from './drawSvg'
import { readTheme } from './readTheme'

export type BrowserTools = {
  readonly readTheme: typeof readTheme
  readonly createMeasure: typeof createMeasure
  readonly toPng: typeof toPng
  readonly toPixels: typeof toPixels
  /** Gives the file to the person. */
  readonly save: (name: string, content: Blob) => void
  readonly copy: (text: string) => Promise<boolean>
  readonly print: () => void
}

export const browserTools: BrowserTools = {
  readTheme,
  createMeasure,
  toPng,
  toPixels,
  save: (name, content) => {
    const address = URL.createObjectURL(content)
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // The browser has taken its own hold of the content by now.
    URL.revokeObjectURL(address)
  },
  copy: copyText,
  print: () => window.print(),
}

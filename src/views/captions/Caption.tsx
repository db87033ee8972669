/** What happened in this hop, in one sentence in large type, and what was never reached in a second. */
import './caption.css'
import { useFormatter, useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'

export type CaptionProps = { readonly frame: Frame }

export function Caption({ frame }: CaptionProps) {
  const { trace, hop } = frame
  const t = useTranslations('ui.canvas')
  const words = useWords(trace)
  const languageOf = useTextLanguage()
  const format = useFormatter()
  const caption = words.caption(hop)
  const names = frame.unreached.map(words.box)
  return (
    <div className={`caption ${hop.verdict === 'failed' ? 'is-failed' : ''}`} data-testid="caption">
      <p className="caption-lead" {...languageOf(caption)}>
        {caption}
      </p>
      <p className="caption-more">
        {names.length > 0
          ? t('neverReachedList', { names: format.list(names, { type: 'unit' }) })
          : '\u00a0'}
      </p>
    </div>
  )
}

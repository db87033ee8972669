/** What happened in this hop, in one sentence in large type, and what was never reached in a second. */
import './caption.css'
import type { Ref } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'
import { joinClasses } from '../../ui/joinClasses'

type Props = {
  readonly frame: Frame
  /** In front of a class it leads; in the frame of another page it is modest. */
  readonly look?: 'plain' | 'presented' | 'embedded'
  /** It may lie over the foot of the picture. */
  readonly ref?: Ref<HTMLDivElement>
}

export function Caption({ frame, look = 'plain', ref }: Props) {
  const { trace, hop } = frame
  const t = useTranslations('ui.canvas')
  const words = useWords(trace)
  const languageOf = useTextLanguage()
  const format = useFormatter()
  const caption = words.caption(hop)
  const names = frame.unreached.map(words.box)
  return (
    <div
      className={joinClasses('caption', hop.verdict === 'failed' && 'is-failed')}
      data-look={look}
      data-testid="caption"
      ref={ref}
    >
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

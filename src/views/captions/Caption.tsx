/** What happened in this hop, in one sentence in large type, and what was never reached in a second. */
import './caption.css'
import { useFormatter, useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { useWords } from '../../content/use/useWords'
import { getParticipant, getUnreached, hopAt } from '../../trace/questions'
import type { Trace } from '../../trace/trace'

export type CaptionProps = { readonly trace: Trace; readonly cursor: number }

export function Caption({ trace, cursor }: CaptionProps) {
  const t = useTranslations('ui.canvas')
  const words = useWords()
  const languageOf = useTextLanguage()
  const format = useFormatter()
  const hop = hopAt(trace, cursor)
  const caption = words.caption(hop)
  const names = getUnreached(trace, cursor).flatMap((id) => {
    const participant = getParticipant(trace, id)
    return participant ? [words.participant(participant)] : []
  })
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

/** Every hop of the trip in order: where we are, what failed, and a way to jump to any of them. */
import './hops.css'
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/useWords'
import type { Hop, Trace } from '../../trace/trace'
import { RequestList } from './RequestList'

export type HopListProps = {
  readonly trace: Trace
  readonly cursor: number
  readonly onSeek: (cursor: number) => void
}

function toneOf(hop: Hop): string {
  if (hop.verdict === 'failed') return 'failed'
  const status = hop.evidence.message?.kind === 'response' ? hop.evidence.message.label : ''
  if (/^[45]/.test(status)) return 'failed'
  if (status !== '') return 'success'
  return hop.evidence.query || hop.evidence.result ? 'data' : 'request'
}

export function HopList({ trace, cursor, onSeek }: HopListProps) {
  const t = useTranslations('ui.hops')
  const words = useWords()
  return (
    <div>
      <RequestList trace={trace} cursor={cursor} onSeek={onSeek} />
      <ol className="hops" aria-label={t('label')}>
        {trace.hops.map((hop, index) => {
          const caption = words.caption(hop)
          return (
            <li
              key={index}
              className={`hops-item is-${toneOf(hop)} ${index <= cursor ? 'is-past' : ''} ${hop.verdict === 'failed' ? 'is-refused' : ''} ${hop.exchange === trace.hops[index - 1]?.exchange ? '' : 'is-start'}`}
              {...(index === cursor ? { 'aria-current': 'step' as const } : {})}
            >
              <button
                type="button"
                title={caption}
                aria-label={t('item', { step: index + 1, caption })}
                onClick={() => onSeek(index)}
              >
                <span aria-hidden="true">{index + 1}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

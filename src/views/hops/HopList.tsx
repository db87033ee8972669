/** Every hop of the trip in order: where we are, what failed, and a way to jump to any of them. */
import './hops.css'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/useWords'
import type { Hop } from '../../trace/trace'
import { RequestList, type RequestListProps } from './RequestList'

function toneOf(hop: Hop): string {
  if (hop.verdict === 'failed') return 'failed'
  const status = hop.evidence.message?.kind === 'response' ? hop.evidence.message.label : ''
  if (/^[45]/.test(status)) return 'failed'
  if (status !== '') return 'success'
  return hop.evidence.query || hop.evidence.result ? 'data' : 'request'
}

export function HopList({ trace, cursor, onSeek }: RequestListProps) {
  const t = useTranslations('ui.hops')
  const words = useWords()
  const captions = useMemo(() => trace.hops.map(words.caption), [trace, words])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    // A long journey is wider than the page: the current hop stays in the middle of the strip.
    const item = list.current?.children[cursor]
    if (!list.current || !(item instanceof HTMLElement)) return
    const middle = item.offsetLeft + item.offsetWidth / 2
    list.current.scrollLeft = middle - list.current.clientWidth / 2
  }, [cursor, trace])
  return (
    <div className="hops-frame">
      <RequestList trace={trace} cursor={cursor} onSeek={onSeek} />
      <ol className="hops" ref={list} aria-label={t('label')}>
        {trace.hops.map((hop, index) => {
          const caption = captions[index] ?? ''
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

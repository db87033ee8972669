/** Every hop of the trip in order: where we are, what failed, and a way to jump to any of them. */
import './hops.css'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/use/useWords'
import { beforePaint } from '../../lib/schedule'
import { statusOf, toneOf } from './hop-tone'
import { RequestList, type RequestListProps } from './RequestList'

export function HopList({ trace, cursor, onSeek }: RequestListProps) {
  const t = useTranslations('ui.hops')
  const words = useWords()
  const captions = useMemo(() => trace.hops.map(words.caption), [trace, words])
  const outcomes = useMemo(
    () => trace.hops.map((hop) => statusOf(hop) ?? t(`outcome.${hop.verdict}`)),
    [trace, t],
  )
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    // A long journey is wider than the page: the current hop stays in the middle of the strip. Asked for
    // before everything that the step changes is in place, its place would be worked out twice.
    return beforePaint(() => {
      const item = list.current?.children[cursor]
      if (!list.current || !(item instanceof HTMLElement)) return
      const middle = item.offsetLeft + item.offsetWidth / 2
      list.current.scrollLeft = middle - list.current.clientWidth / 2
    })
  }, [cursor, trace])
  return (
    <div className="hops-frame" dir="ltr">
      <RequestList trace={trace} cursor={cursor} onSeek={onSeek} />
      <ol className="hops" ref={list} aria-label={t('label')}>
        {trace.hops.map((hop, index) => (
          <HopItem
            key={index}
            index={index}
            caption={captions[index] ?? ''}
            outcome={outcomes[index] ?? ''}
            look={`is-${toneOf(hop)} ${hop.verdict === 'failed' ? 'is-refused' : ''} ${hop.exchange === trace.hops[index - 1]?.exchange ? '' : 'is-start'}`}
            place={index < cursor ? 'past' : index === cursor ? 'current' : 'future'}
            onSeek={onSeek}
          />
        ))}
      </ol>
    </div>
  )
}

type HopItemProps = {
  readonly index: number
  readonly caption: string
  /** In words, for the colour says it only to the eye. */
  readonly outcome: string
  readonly look: string
  readonly place: 'past' | 'current' | 'future'
  readonly onSeek: (cursor: number) => void
}

/** Drawn again only where something about it is new: a step changes two items of forty. */
const HopItem = memo(function HopItem(props: HopItemProps) {
  const { index, caption, outcome, look, place, onSeek } = props
  const t = useTranslations('ui.hops')
  return (
    <li
      className={`hops-item ${look} ${place === 'future' ? '' : 'is-past'}`}
      {...(place === 'current' ? { 'aria-current': 'step' as const } : {})}
    >
      <button
        type="button"
        title={caption}
        aria-label={t('item', { step: index + 1, caption, outcome })}
        onClick={() => onSeek(index)}
      >
        <span aria-hidden="true">{index + 1}</span>
      </button>
    </li>
  )
})

/** Every hop of the trip in order: where we are, what failed, and a way to jump to any of them. */
import './hops.css'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/use/useWords'
import { beforePaint } from '../../lib/schedule'
import type { Trace } from '../../trace/trace'
import { statusOf, toneOf } from './hop-tone'
import { RequestList, type RequestListProps } from './RequestList'

/** A step looks through as many hops as there are runs of this length, and through those of two. */
const RUN = 50

export function HopList({ frame, onSeek }: RequestListProps) {
  const { trace, cursor, horizon } = frame
  const t = useTranslations('ui.hops')
  const list = useRef<HTMLOListElement>(null)
  const starts = useMemo(() => listStarts(trace), [trace])
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
      <RequestList frame={frame} onSeek={onSeek} />
      <ol className="hops" ref={list} aria-label={t('label')}>
        {starts.map((start) => (
          <HopRun
            key={start}
            trace={trace}
            start={start}
            cursor={clamp(cursor, start)}
            horizon={clamp(horizon, start)}
            onSeek={onSeek}
          />
        ))}
      </ol>
    </div>
  )
}

function listStarts({ hops }: Trace): readonly number[] {
  return Array.from({ length: Math.ceil(hops.length / RUN) }, (_, index) => index * RUN)
}

/** What a run need not know of hops outside of it: only on which side of it they are. */
function clamp(hop: number, start: number): number {
  return Math.min(Math.max(hop, start - 1), start + RUN)
}

type HopRunProps = {
  readonly trace: Trace
  readonly start: number
  readonly cursor: number
  readonly horizon: number
  readonly onSeek: (cursor: number) => void
}

/** Some hops side by side, drawn again only where the cursor comes or goes. */
const HopRun = memo(function HopRun({ trace, start, cursor, horizon, onSeek }: HopRunProps) {
  const t = useTranslations('ui.hops')
  const words = useWords(trace)
  return trace.hops.slice(start, start + RUN).map((hop, place) => {
    const index = start + place
    const isKnown = index <= horizon
    const isStart = hop.exchange !== trace.hops[index - 1]?.exchange
    return (
      <HopItem
        key={index}
        index={index}
        caption={isKnown ? words.caption(hop) : t('unknown')}
        outcome={isKnown ? (statusOf(hop) ?? t(`outcome.${hop.verdict}`)) : ''}
        look={
          isKnown
            ? `is-${toneOf(hop)} ${hop.verdict === 'failed' ? 'is-refused' : ''} ${isStart ? 'is-start' : ''}`
            : 'is-unknown'
        }
        place={index < cursor ? 'past' : index === cursor ? 'current' : 'future'}
        onSeek={onSeek}
      />
    )
  })
})

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

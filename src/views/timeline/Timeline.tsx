/** The waterfall: one row per participant, bars in simulated time, and a cursor to scrub with. */
import './timeline.css'
import { memo, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useWords, type Words } from '../../content/use/useWords'
import { getActivities, type Activity } from '../../trace/activities'
import type { Frame } from '../../trace/frameAt'
import { getExchangeStart, hopAt, indexTrace } from '../../trace/indexTrace'
import { getBox, type Closed } from '../../trace/stops'
import type { Hop, Trace } from '../../trace/trace'
import { createScale, getNearestHop, type Scale } from './scale'

export type TimelineProps = {
  readonly frame: Frame
  readonly onSeek: (cursor: number) => void
}

type Row = {
  readonly id: string
  readonly name: string
  /** When it failed, virtual milliseconds: of several bars only those are marked that cover such a moment. */
  readonly failures: readonly number[]
  readonly never: boolean
  readonly bars: readonly Activity[]
}

function toRows(trace: Trace, closed: Closed, words: Words): readonly Row[] {
  const never = new Set(indexTrace(trace).neverReached)
  const boxes = new Map<string, string[]>()
  for (const { id } of trace.participants) {
    const box = getBox(trace, id, closed)
    boxes.set(box, [...(boxes.get(box) ?? []), id])
  }
  return [...boxes].map(([box, members]) => {
    const bars = members.flatMap((id) => getActivities(trace, id))
    const hull = {
      startMs: Math.min(...bars.map(({ startMs }) => startMs)),
      endMs: Math.max(...bars.map(({ endMs }) => endMs)),
    }
    return {
      id: box,
      name: words.box(box),
      failures: trace.hops
        .filter((hop) => members.includes(hop.to) && hop.verdict === 'failed')
        .map(({ startMs }) => startMs),
      never: members.every((id) => never.has(id)),
      bars: members.length > 1 && bars.length > 0 ? [hull] : bars,
    }
  })
}

function clip(bars: readonly Activity[], knownMs: number): readonly Activity[] {
  if (knownMs === Infinity) return bars
  return bars
    .filter(({ startMs }) => startMs < knownMs)
    .map(({ startMs, endMs }) => ({ startMs, endMs: Math.min(endMs, knownMs) }))
}

function getEndMs({ startMs, durationMs }: Hop): number {
  return startMs + durationMs
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`
}

type RowsProps = {
  readonly rows: readonly Row[]
  /** What begins later is not known yet, virtual milliseconds. */
  readonly knownMs: number
  readonly scale: Scale
  readonly failedBy: boolean
}

const Rows = memo(function Rows({ rows, scale, failedBy, knownMs }: RowsProps) {
  const t = useTranslations('ui.timeline')
  return rows.map(({ id, bars, failures, never }) => (
    <div key={id} className="timeline-row">
      {clip(bars, knownMs).map(({ startMs, endMs }) => {
        const left = scale.toShare(startMs)
        const isFailed = failures.some((atMs) => atMs >= startMs && atMs <= endMs)
        return (
          <span
            key={startMs}
            className={`timeline-bar ${isFailed && failedBy ? 'is-failed' : ''}`}
            style={{ left: percent(left), width: percent(scale.toShare(endMs) - left) }}
          />
        )
      })}
      {never && failedBy && <span className="timeline-never">{t('neverReached')}</span>}
    </div>
  ))
})

export function Timeline({ frame, onSeek }: TimelineProps) {
  const { trace, cursor, closed, hop } = frame
  const t = useTranslations('ui.timeline')
  const words = useWords(trace)
  const scale = useMemo(() => createScale(trace), [trace])
  const rows = useMemo(() => toRows(trace, closed, words), [trace, closed, words])
  const ms = getEndMs(hop)
  const last = trace.hops.length - 1
  // What was never reached is said where the trip is decided, and may be known to its end.
  const knownMs = frame.isKnown(last) ? Infinity : getEndMs(hopAt(trace, frame.horizon))
  const tells = frame.isDecided && frame.isKnown(last)
  const { area, ...scrub } = useScrub({ scale, cursor, last, onSeek })
  const position = { step: cursor + 1, hops: last + 1, ms, caption: words.caption(hop) }
  return (
    <div className="timeline" dir="ltr" style={{ '--rows': rows.length } as React.CSSProperties}>
      <div className="timeline-names" aria-hidden="true">
        {rows.map(({ id, name, never }) => (
          <span key={id} className={never && tells ? 'is-never' : ''}>
            {name}
          </span>
        ))}
      </div>
      <div
        className="timeline-plot"
        role="slider"
        tabIndex={0}
        aria-label={t('label')}
        aria-valuemin={1}
        aria-valuemax={last + 1}
        aria-valuenow={cursor + 1}
        aria-valuetext={t('value', position)}
        title={t('unit')}
        {...scrub}
      >
        <div className="timeline-area" ref={area}>
          <Rows rows={rows} scale={scale} failedBy={tells} knownMs={knownMs} />
          {trace.exchanges.slice(1).map((_exchange, index) => (
            <div
              key={index}
              className="timeline-request"
              style={{ left: percent(scale.ends[getExchangeStart(trace, index + 1) - 1] ?? 0) }}
            />
          ))}
          <Cursor share={scale.ends[cursor] ?? 1} ms={ms} />
        </div>
      </div>
    </div>
  )
}

/** `share`: of the axis, 0 to 1. */
function Cursor({ share, ms }: { readonly share: number; readonly ms: number }) {
  const t = useTranslations('ui.timeline')
  const left = percent(share)
  return (
    <>
      <div className="timeline-future" style={{ left }} />
      <div className="timeline-cursor" style={{ left }}>
        <span className={share > 0.6 ? 'is-left' : ''}>{t('time', { ms })}</span>
      </div>
    </>
  )
}

type Scrubbed = Pick<TimelineProps, 'onSeek'> & {
  readonly scale: Scale
  readonly cursor: number
  readonly last: number
}

/** The plot is dragged along, and ↑ and ↓ step. `area`: where the axis is in it. */
function useScrub({ scale, cursor, last, onSeek }: Scrubbed) {
  const area = useRef<HTMLDivElement>(null)
  function onPointer(event: PointerEvent<HTMLDivElement>): void {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const axis = area.current?.getBoundingClientRect()
    if (axis) onSeek(getNearestHop(scale, (event.clientX - axis.left) / axis.width))
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onSeek(Math.min(last, Math.max(0, cursor + step)))
  }
  return { area, onPointerDown: onPointer, onPointerMove: onPointer, onKeyDown }
}

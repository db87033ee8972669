/**
 * The packet: a pill that travels along the way of the current hop. The browser moves it by itself, off
 * the main thread, between the moments at which the playback changes: stepping, reversing, speed and
 * reduced motion all set the time and the pace of one animation.
 */
import { ViewportPortal } from 'reactflow'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Playback } from '../../../playback/createPlayback'
import { TRAVEL_MS } from '../../../playback/playbackMachine'
import { usePacketHop } from '../../../playback/usePlayback'
import { getPacketLook, type PacketLook } from '../../../trace/look'
import { getStopBefore, getStops, type Closed } from '../../../trace/stops'
import type { Trace } from '../../../trace/trace'
import type { Layout, Point } from '../layout/geometry'
import { getPacketWay } from '../layout/packet'
import { toKeyframes, toSvgPath } from '../layout/way-shape'

type PacketProps = {
  readonly trace: Trace
  readonly layout: Layout
  /** Where stepping does not stop; on a narrow stage more than that is drawn as one box. */
  readonly closed: Closed
  readonly playback: Playback
}

export function Packet({ trace, layout, closed, playback }: PacketProps) {
  const hop = Math.min(usePacketHop(playback), trace.hops.length - 1)
  const way = useMemo(() => {
    const previous = getStopBefore(getStops(trace, closed), hop)
    const points = getPacketWay(trace, layout, previous, hop)
    return points.length > 1 ? points : [...points, ...points]
  }, [trace, layout, closed, hop])
  return (
    <ViewportPortal>
      <Pill playback={playback} way={way} look={getPacketLook(trace, hop)} />
    </ViewportPortal>
  )
}

type PillProps = {
  readonly playback: Playback
  readonly way: readonly Point[]
  readonly look: PacketLook
}

/** Puts the animation where the playback is, and lets it run if that does. */
function follow(animation: Animation, { context }: ReturnType<Playback['getSnapshot']>): void {
  const { movement, cursor, speed } = context
  // It has come to rest by itself.
  if (!movement && animation.playState === 'finished' && animation.playbackRate > 0) return
  // Before the time is set: a pause that comes after it may move it by a rounding.
  if (!movement) animation.pause()
  animation.currentTime = (movement?.t ?? 1) * TRAVEL_MS
  if (!movement) return
  animation.playbackRate = movement.hop === cursor ? speed : -speed
  animation.play()
}

/** Inside the portal, which is there only after the first paint: an effect out here would be too early. */
function Pill({ playback, way, look }: PillProps) {
  const t = useTranslations('ui.canvas')
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const keyframes = [...toKeyframes(way)]
    const animation = element.current?.animate(keyframes, { duration: TRAVEL_MS, fill: 'both' })
    if (!animation) return undefined
    follow(animation, playback.getSnapshot())
    const subscription = playback.subscribe((snapshot) => follow(animation, snapshot))
    return () => {
      subscription.unsubscribe()
      animation.cancel()
    }
  }, [playback, way])

  return (
    <>
      <svg className={`canvas-trail canvas-trail--${look.tone}`} aria-hidden="true">
        <path d={toSvgPath(way)} />
      </svg>
      <div ref={element} className="canvas-carrier" aria-hidden="true">
        <div className={`canvas-packet canvas-packet--${look.tone}`} data-testid="packet">
          {typeof look.label === 'string' ? (
            <span translate="no">{look.label}</span>
          ) : (
            t('rows', { count: look.label.rows })
          )}
        </div>
      </div>
    </>
  )
}

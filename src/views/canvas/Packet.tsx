/**
 * The packet: a pill that travels along the way of the current hop. Its place is one number,
 * the share of the way, set from the playback without rendering: stepping, reversing and
 * reduced motion all go through it.
 */
import { ViewportPortal } from 'reactflow'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { PlaybackActor } from '../../playback/createTicker'
import { toSvgPath, type Point } from './geometry'
import type { PacketLook } from './packet'

type PacketProps = {
  readonly actor: PlaybackActor
  readonly way: readonly Point[]
  readonly look: PacketLook
}

export function Packet(props: PacketProps) {
  return (
    <ViewportPortal>
      <Pill {...props} />
    </ViewportPortal>
  )
}

/** Inside the portal, which is there only after the first paint: an effect out here would be too early. */
function Pill({ actor, way, look }: PacketProps) {
  const t = useTranslations('ui.canvas')
  const element = useRef<HTMLDivElement>(null)
  const path = toSvgPath(way.length > 1 ? way : [...way, ...way])

  useEffect(() => {
    function place(): void {
      const { movement } = actor.getSnapshot().context
      if (element.current) element.current.style.offsetDistance = `${(movement?.t ?? 1) * 100}%`
    }
    place()
    const subscription = actor.subscribe(place)
    return () => subscription.unsubscribe()
  }, [actor, path])

  return (
    <>
      <svg className={`canvas-trail canvas-trail--${look.tone}`} aria-hidden="true">
        <path d={path} />
      </svg>
      <div
        ref={element}
        className={`canvas-packet canvas-packet--${look.tone}`}
        style={{ offsetPath: `path("${path}")` }}
        data-testid="packet"
        aria-hidden="true"
      >
        {typeof look.label === 'string' ? look.label : t('rows', { count: look.label.rows })}
      </div>
    </>
  )
}

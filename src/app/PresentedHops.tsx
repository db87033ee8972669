/** Every hop while presenting: comes with the focus, over the picture, as the participants do. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlayback } from '../playback/usePlayback'
import type { Trace } from '../trace/trace'
import { HopOutline } from '../views/hops/HopOutline'
import type { Session } from './createSession'

export function PresentedHops(props: { readonly session: Session; readonly trace: Trace }) {
  const { session, trace } = props
  const t = useTranslations('ui.hops')
  const [isOpen, setOpen] = useState(false)
  const { cursor } = usePlayback(session.playback)
  return (
    <section
      className="participants"
      aria-label={t('label')}
      onFocus={() => setOpen(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button type="button" className="participants-button" aria-expanded={isOpen}>
        <b>{t('label')}</b>
      </button>
      {isOpen && (
        <HopOutline
          trace={trace}
          cursor={cursor}
          question={null}
          onSeek={(at) => session.playback.send({ type: 'seek', cursor: at })}
        />
      )}
    </section>
  )
}

/** Every hop while presenting: comes with the focus, over the picture, as the participants do. */
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Trace } from '../../trace/trace'
import { FocusPanel, FocusPanelButton } from '../../ui/FocusPanel'
import { HopOutline } from '../../views/hops/HopOutline'
import { useFrame } from '../parts/useFrame'
import type { Session } from '../session/createSession'

export function PresentedHops(props: { readonly session: Session; readonly trace: Trace }) {
  const { session, trace } = props
  const t = useTranslations('ui.hops')
  const [isOpen, setOpen] = useState(false)
  const frame = useFrame(session, trace)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const onFocusOut = ({ relatedTarget: next }: FocusEvent) => {
      if (!(next instanceof Node && section.current?.contains(next))) setOpen(false)
    }
    document.addEventListener('focusout', onFocusOut)
    return () => document.removeEventListener('focusout', onFocusOut)
  }, [])
  return (
    <FocusPanel label={t('label')} ref={section}>
      <FocusPanelButton aria-expanded={isOpen} onFocus={() => setOpen(true)}>
        <b>{t('label')}</b>
      </FocusPanelButton>
      {isOpen && (
        <HopOutline
          frame={frame}
          question={null}
          onSeek={(at) => session.playback.send({ type: 'seek', cursor: at })}
        />
      )}
    </FocusPanel>
  )
}

/** Says each hop once to a screen reader, without moving the focus (WCAG 2.2, 4.1.3). */
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'

export function HopStatus({ frame: { trace, cursor, hop } }: { readonly frame: Frame }) {
  const t = useTranslations('ui.status')
  const caption = useWords(trace).caption(hop)
  return (
    <div role="status" className="visually-hidden">
      {t('hop', { step: cursor + 1, hops: trace.hops.length, caption })}
    </div>
  )
}

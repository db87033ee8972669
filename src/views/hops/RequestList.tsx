/** The requests of a journey, each over its own hops: where we are among them, and a way to jump. */
import { useTranslations } from 'use-intl'
import type { Frame } from '../../trace/frameAt'
import { indexTrace } from '../../trace/indexTrace'

export type RequestListProps = {
  readonly frame: Frame
  readonly onSeek: (cursor: number) => void
}

export function RequestList({ frame: { trace, hop }, onSeek }: RequestListProps) {
  const t = useTranslations('ui.hops')
  if (trace.exchanges.length < 2) return null
  const { exchanges } = indexTrace(trace)
  return (
    <ol className="hops-requests" aria-label={t('requests')}>
      {trace.exchanges.map(({ role, label }, index) => (
        <li
          key={index}
          style={{ flexGrow: exchanges[index]?.hops }}
          {...(index === hop.exchange ? { 'aria-current': 'true' as const } : {})}
        >
          <button type="button" onClick={() => onSeek(exchanges[index]?.start ?? 0)}>
            {t('request', { index: index + 1, label: `${label} · ${t(`roles.${role}`)}` })}
          </button>
        </li>
      ))}
    </ol>
  )
}

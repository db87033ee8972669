/** The requests of a journey, each over its own hops: where we are among them, and a way to jump. */
import { useTranslations } from 'use-intl'
import { getExchangeStart, hopAt } from '../../trace/questions'
import type { Trace } from '../../trace/trace'

export type RequestListProps = {
  readonly trace: Trace
  readonly cursor: number
  readonly onSeek: (cursor: number) => void
}

export function RequestList({ trace, cursor, onSeek }: RequestListProps) {
  const t = useTranslations('ui.hops')
  if (trace.exchanges.length < 2) return null
  const current = hopAt(trace, cursor).exchange
  return (
    <ol className="hops-requests" aria-label={t('requests')}>
      {trace.exchanges.map(({ role, label }, index) => (
        <li
          key={index}
          style={{ flexGrow: trace.hops.filter(({ exchange }) => exchange === index).length }}
          {...(index === current ? { 'aria-current': 'true' as const } : {})}
        >
          <button type="button" onClick={() => onSeek(getExchangeStart(trace, index))}>
            {t('request', { index: index + 1, label: `${label} · ${t(`roles.${role}`)}` })}
          </button>
        </li>
      ))}
    </ol>
  )
}

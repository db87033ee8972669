/** What the engine is doing. It says so itself once when that changes. */
import './engine.css'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { Button } from '../../ui/Button'
import { isPending } from '../state/session-state'
import type { Session } from '../session/createSession'

export function EngineBadge({ session }: { readonly session: Session }) {
  const t = useTranslations()
  const engine = useStore(session.store, (state) => state.engine)
  const pending = useStore(session.store, (state) => isPending(state) && state.shown !== null)
  if (engine.kind === 'idle') return <div className="engine" />
  if (engine.kind === 'failed')
    return (
      <div className="engine is-failed">
        <span title={t(`problems.${engine.problem.code}`, engine.problem.values as never)}>
          {t('ui.engine.failed')}
        </span>
        <Button onClick={session.retry}>{t('ui.engine.retry')}</Button>
      </div>
    )
  if (engine.kind === 'ready')
    return (
      <div className="engine is-ready">
        <span>{t(pending ? 'ui.engine.running' : 'ui.engine.ready')}</span>
      </div>
    )
  const percent = Math.round(engine.progress * 100)
  return (
    <div className="engine">
      <span>{t('ui.engine.starting', { percent })}</span>
      <progress max={100} value={percent} aria-label={t('ui.engine.starting', { percent })} />
    </div>
  )
}

/** Problems and waiting, beside the picture: what is wrong, and what can be done about it. */
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { Session } from '../session/createSession'

export function Notices({ session }: { readonly session: Session }) {
  const t = useTranslations()
  const { problems, failure, waits } = useStore(
    session.store,
    useShallow(({ problems, engine, progress, shown }) => ({
      problems,
      failure: engine.kind === 'failed' ? engine.problem : null,
      waits: progress.kind === 'pending' && shown !== null && engine.kind === 'starting',
    })),
  )
  const all = failure ? [...problems, failure] : problems
  const unique = all.filter(
    ({ code }, index) => all.findIndex((other) => other.code === code) === index,
  )
  return (
    <>
      {waits && <Notice isWaiting>{t('ui.engine.waiting')}</Notice>}
      {unique.map((problem) => (
        <Notice key={problem.code} role="alert">
          <p>
            <b translate="no">{problem.code}</b>{' '}
            {t(`problems.${problem.code}`, problem.values as never)}
          </p>
          {problem.code.startsWith('RT4') && (
            <Button onClick={session.retry}>{t('ui.engine.retry')}</Button>
          )}
          {problems.includes(problem) && (
            <Button onClick={session.view.dismissProblems}>{t('ui.problem.dismiss')}</Button>
          )}
        </Notice>
      ))}
    </>
  )
}

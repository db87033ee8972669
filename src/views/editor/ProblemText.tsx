/** A problem of the catalogue in words: what is wrong and what to do about it. */
import { useTranslations } from 'use-intl'
import type { Problem } from '../../lib/result'

type Props = { readonly id: string; readonly problem: Problem }

export function ProblemText({ id, problem: { code, values } }: Props) {
  const t = useTranslations('problems')
  return (
    <p id={id} className="editor-problem">
      <b translate="no">{code}</b> {t(code, values as never)}
    </p>
  )
}

/** The words about each failure: a chunk of their own, for they are read only where one is switched on. */
import { createTranslator } from 'use-intl/core'
import { useLocale } from 'use-intl'
import type { FaultId } from '../trace/run'
import { failures } from './en/failures'
import type { FailureTexts } from './text-shapes'

const TEXTS: FailureTexts = failures

export function useFailureWords(): (id: FaultId) => FailureTexts[FaultId] {
  const locale = useLocale()
  const t = createTranslator({ locale, messages: TEXTS })
  return (id) => ({
    what: t(`${id}.what`),
    console: t(`${id}.console`),
    // A rule may be missing, and an empty text is no message.
    rule: TEXTS[id].rule && t(`${id}.rule`),
    fix: t(`${id}.fix`),
  })
}

/** The words about each failure, in the language of the page; null until they have been fetched. */
import { useEffect, useMemo, useState } from 'react'
import { useLocale } from 'use-intl'
import { createTranslator } from 'use-intl/core'
import { failureWords } from '../load/failureWords'
import type { LocaleId } from '../load/locales'
import type { FailureTexts } from '../text-shapes'
import { FAULT_IDS, type FaultId } from '../../catalog/faults'

/** null: nothing is known of a fault of that name. */
export type FailureWords = (id: string) => FailureTexts[FaultId] | null

export function useFailureWords(): FailureWords | null {
  const locale = useLocale()
  const [, setArrived] = useState<FailureTexts | null>(null)
  const texts = failureWords.getLoaded(locale)
  useEffect(() => {
    // Without them the switches still say what they do: nothing else on the page depends on them.
    if (!failureWords.getLoaded(locale)) failureWords.load(locale).then(setArrived, () => undefined)
  }, [locale])
  return useMemo(() => texts && createWords(locale, texts), [locale, texts])
}

function createWords(locale: LocaleId, texts: FailureTexts): FailureWords {
  const t = createTranslator({ locale, messages: texts })
  return (name) => {
    const id = FAULT_IDS.find((known) => known === name)
    if (id === undefined) return null
    return {
      what: t(`${id}.what`),
      console: t(`${id}.console`),
      // A rule may be missing, and an empty text is no message.
      rule: texts[id].rule && t(`${id}.rule`),
      fix: t(`${id}.fix`),
    }
  }
}

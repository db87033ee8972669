/** The words about each failure, in the language of the page; null until they have been fetched. */
import { useEffect, useMemo, useState } from 'react'
import { useLocale } from 'use-intl'
import { createTranslator } from 'use-intl/core'
import type { FaultId } from '../trace/run'
import { failureWords } from './failureWords'
import type { LocaleId } from './locales'
import type { FailureTexts } from './text-shapes'

export type FailureWords = (id: FaultId) => FailureTexts[FaultId]

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
  return (id) => ({
    what: t(`${id}.what`),
    console: t(`${id}.console`),
    // A rule may be missing, and an empty text is no message.
    rule: texts[id].rule && t(`${id}.rule`),
    fix: t(`${id}.fix`),
  })
}

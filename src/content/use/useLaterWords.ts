/** Words that are fetched when they are asked for, in the language of the page. */
import { useEffect, useMemo, useState } from 'react'
import { useLocale } from 'use-intl'
import { createTranslator } from 'use-intl/core'
import type { TextLoader } from '../load/createTextLoader'
import type { LocaleId } from '../load/locales'
import type { LaterWords } from '../load/word-chunks'

type Fields = Readonly<Record<string, string>>
type Tried = { readonly loader: object | null; readonly locale: LocaleId }

/** 'pending' while they are on their way; null where they cannot be had, are not wanted, or know nothing of this id. */
export function useLaterWords<T extends Fields>(
  loader: TextLoader<LaterWords<T>> | null,
  id: string,
): T | 'pending' | null {
  const locale = useLocale()
  const [tried, setTried] = useState<Tried | null>(null)
  const texts = loader?.getLoaded(locale) ?? null
  useEffect(() => {
    const settle = () => setTried({ loader, locale })
    // Nothing else on the page depends on them: where they cannot be had, the rest still says what happens.
    if (loader && !loader.getLoaded(locale)) loader.load(locale).then(settle, settle)
  }, [loader, locale])
  const words = useMemo(() => texts && format(locale, texts, id), [locale, texts, id])
  if (texts || !loader) return words
  return tried?.loader === loader && tried.locale === locale ? null : 'pending'
}

function format<T extends Fields>(locale: LocaleId, texts: LaterWords<T>, id: string): T | null {
  const fields: Fields | undefined = texts[id]
  if (!fields) return null
  const t = createTranslator({ locale, messages: fields })
  // A rule may be missing, and an empty text is no message.
  const formatted = Object.entries(fields).map(([key, text]) => [key, text && t(key)])
  return Object.fromEntries(formatted) as T
}

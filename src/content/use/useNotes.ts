/** The teacher's notes in the language of the page; null until they have been fetched. */
import { useEffect, useMemo, useState } from 'react'
import { useLocale } from 'use-intl'
import { createTranslator } from 'use-intl/core'
import type { LocaleId } from '../load/locales'
import { noteWords } from '../load/noteWords'
import type { NoteTexts } from '../text-shapes'
import type { ScenarioId } from '../../catalog/scenarios'

export type Notes = (id: ScenarioId) => NoteTexts[ScenarioId]

export function useNotes(): Notes | null {
  const locale = useLocale()
  const [, setArrived] = useState<NoteTexts | null>(null)
  const texts = noteWords.getLoaded(locale)
  useEffect(() => {
    // Without them the speaker window still shows this hop and the next.
    if (!noteWords.getLoaded(locale)) noteWords.load(locale).then(setArrived, () => undefined)
  }, [locale])
  return useMemo(() => texts && createNotes(locale, texts), [locale, texts])
}

function createNotes(locale: LocaleId, texts: NoteTexts): Notes {
  const t = createTranslator({ locale, messages: texts })
  return (id) => ({
    pointAt: t(`${id}.pointAt`),
    question: t(`${id}.question`),
    answer: t(`${id}.answer`),
  })
}

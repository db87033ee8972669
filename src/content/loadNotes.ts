/** The teacher's notes: a chunk of their own in every language, for only the speaker window reads them. */
import type { LocaleId } from './locales'
import type { NoteTexts } from './text-shapes'

type Load = () => Promise<NoteTexts>

const loadEnglish: Load = () => import('./en/notes').then(({ notes }) => notes)

const LOADERS: Readonly<Record<LocaleId, Load>> = {
  en: loadEnglish,
  es: loadEnglish,
  ar: loadEnglish,
  'en-XA': async () => {
    const [en, { toPseudo }] = await Promise.all([loadEnglish(), import('./toPseudo')])
    return toPseudo(en)
  },
}

const loaded = new Map<LocaleId, NoteTexts>()

export function getLoadedNotes(locale: LocaleId): NoteTexts | null {
  return loaded.get(locale) ?? null
}

/** Rejects where the chunk cannot be had. */
export async function loadNotes(locale: LocaleId): Promise<NoteTexts> {
  const texts = await LOADERS[locale]()
  loaded.set(locale, texts)
  return texts
}

/** One part of the words in any language, fetched once and then kept. */
import type { Partly } from '../text-shapes'
import type { LocaleId } from './locales'
import type { LanguageChunk } from './word-chunks'

/** All but the pseudo-locale, which is made from English. */
type WrittenId = Exclude<LocaleId, 'en-XA'>

const CHUNKS: { readonly [Id in WrittenId]: () => Promise<LanguageChunk> } = {
  en: () => import('virtual:words/en'),
  es: () => import('virtual:words/es'),
  ar: () => import('virtual:words/ar'),
}
/** Their files lack nothing: types say so. */
const COMPLETE: ReadonlySet<LocaleId> = new Set(['en', 'es'])

export type TextLoader<T> = {
  /** Rejects where a chunk cannot be had. */
  readonly load: (locale: LocaleId) => Promise<T>
  readonly getLoaded: (locale: LocaleId) => T | null
}

/** `take`: this part of a language that may not be complete. */
export function createTextLoader<T extends object>(
  take: (chunk: LanguageChunk) => Partly<T> | Promise<Partly<T>>,
): TextLoader<T> {
  const loaded = new Map<LocaleId, T>()
  const fetchPart = async (id: WrittenId) => take(await CHUNKS[id]())

  async function fetchTexts(locale: LocaleId): Promise<T> {
    if (locale === 'en-XA') {
      const [en, { toPseudo }] = await Promise.all([fetchTexts('en'), import('./toPseudo')])
      return toPseudo(en)
    }
    if (COMPLETE.has(locale)) return (await fetchPart(locale)) as unknown as T
    const [en, partial, { fillIn }] = await Promise.all([
      fetchTexts('en'),
      fetchPart(locale),
      import('./fillIn'),
    ])
    return fillIn(partial, en)
  }

  return {
    load: async (locale) => {
      const texts = loaded.get(locale) ?? (await fetchTexts(locale))
      loaded.set(locale, texts)
      return texts
    },
    getLoaded: (locale) => loaded.get(locale) ?? null,
  }
}

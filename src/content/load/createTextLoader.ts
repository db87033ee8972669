/** One kind of texts in any language, each a chunk of its own, fetched once and then kept. */
import type { LocaleId } from './locales'
import type { Partly } from '../text-shapes'

export type TextChunks<T> = {
  readonly en: () => Promise<T>
  readonly es: () => Promise<T>
  readonly ar: () => Promise<Partly<T>>
}

export type TextLoader<T> = {
  /** Rejects where the chunk cannot be had. */
  readonly load: (locale: LocaleId) => Promise<T>
  readonly getLoaded: (locale: LocaleId) => T | null
}

export function createTextLoader<T extends object>(chunks: TextChunks<T>): TextLoader<T> {
  const loaded = new Map<LocaleId, T>()

  async function fetchTexts(locale: LocaleId): Promise<T> {
    if (locale === 'en' || locale === 'es') return chunks[locale]()
    if (locale === 'en-XA') {
      const [en, { toPseudo }] = await Promise.all([chunks.en(), import('./toPseudo')])
      return toPseudo(en)
    }
    const [en, partial, { fillIn }] = await Promise.all([
      chunks.en(),
      chunks[locale](),
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

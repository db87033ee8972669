/** The words about each failure: a chunk of their own in every language, for they are read only where one is switched on. */
import type { LocaleId } from './locales'
import type { FailureTexts } from './text-shapes'

type Load = () => Promise<FailureTexts>

const loadEnglish: Load = () => import('./en/failures').then(({ failures }) => failures)

const LOADERS: Readonly<Record<LocaleId, Load>> = {
  en: loadEnglish,
  es: () => import('./es/failures').then(({ failures }) => failures),
  ar: async () => {
    const [en, { failures }, { fillIn }] = await Promise.all([
      loadEnglish(),
      import('./ar/failures'),
      import('./fillIn'),
    ])
    return fillIn(failures, en)
  },
  'en-XA': async () => {
    const [en, { toPseudo }] = await Promise.all([loadEnglish(), import('./toPseudo')])
    return toPseudo(en)
  },
}

const loaded = new Map<LocaleId, FailureTexts>()

export function getLoadedFailureWords(locale: LocaleId): FailureTexts | null {
  return loaded.get(locale) ?? null
}

/** Rejects where the chunk cannot be had. */
export async function loadFailureWords(locale: LocaleId): Promise<FailureTexts> {
  const texts = await LOADERS[locale]()
  loaded.set(locale, texts)
  return texts
}

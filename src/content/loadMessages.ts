/** The words of one language: a chunk of its own, fetched when the language is chosen. */
import type { LocaleId } from './locales'
import type { Messages } from './messages'

type Load = () => Promise<Messages>

const loadEnglish: Load = () => import('./messages').then(({ en }) => en)

const LOADERS: Readonly<Record<LocaleId, Load>> = {
  en: loadEnglish,
  es: loadEnglish,
  ar: loadEnglish,
  'en-XA': async () => {
    const [en, { toPseudo }] = await Promise.all([loadEnglish(), import('./toPseudo')])
    return toPseudo(en)
  },
}

/** Rejects where the chunk cannot be had. */
export function loadMessages(locale: LocaleId): Promise<Messages> {
  return LOADERS[locale]()
}

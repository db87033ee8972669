/** The words of one language: a chunk of its own, fetched when the language is chosen. */
import type { LocaleId } from './locales'
import type { Messages } from './messages'
import type { AllTexts } from './text-shapes'

type Load = () => Promise<AllTexts>

const loadEnglish: Load = () => import('./messages').then(({ en }) => en)

const LOADERS: Readonly<Record<LocaleId, Load>> = {
  en: loadEnglish,
  es: () => import('./es/messages').then(({ es }) => es),
  ar: async () => {
    const [en, { ar }, { fillIn }] = await Promise.all([
      loadEnglish(),
      import('./ar/messages'),
      import('./fillIn'),
    ])
    return fillIn(ar, en)
  },
  'en-XA': async () => {
    const [en, { toPseudo }] = await Promise.all([loadEnglish(), import('./toPseudo')])
    return toPseudo(en)
  },
}

/** Rejects where the chunk cannot be had. */
export async function loadMessages(locale: LocaleId): Promise<Messages> {
  // Keys and arguments are typed by the English texts themselves; a test says that they are the same everywhere.
  return (await LOADERS[locale]()) as Messages
}

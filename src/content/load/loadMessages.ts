/** The words of one language, fetched when the language is chosen. */
import { createTextLoader } from './createTextLoader'
import type { LocaleId } from './locales'
import type { Messages } from '../en/messages'
import type { AllTexts } from '../text-shapes'

const messages = createTextLoader<AllTexts>({
  en: () => import('../en/messages').then(({ en }) => en),
  es: () => import('../es/messages').then(({ es }) => es),
  ar: () => import('../ar/messages').then(({ ar }) => ar),
})

/** Rejects where the chunk cannot be had. */
export async function loadMessages(locale: LocaleId): Promise<Messages> {
  // Keys and arguments are typed by the English texts themselves; a test says that they are the same everywhere.
  return (await messages.load(locale)) as Messages
}
